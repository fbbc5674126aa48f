package io.sourcebook.page;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.page.view.When;
import java.util.ArrayList;
import java.util.List;

/**
 * How a timeline prints an event's date below the heading of its year.
 *
 * @param basis the ground for a date that the article does not say in full, or empty
 */
record DatedRow(When when, String basis) {

  static DatedRow of(SiteContext site, FactSheet.Event event) {
    if (event.date().isEmpty()) {
      return new DatedRow(new When("", "", site.labels().phrase(event.basis())), "");
    }
    Edtf date = event.date().get();
    Labels labels = site.labels();
    List<String> remarks = new ArrayList<>();
    if (date.precision() == Edtf.Precision.YEAR) {
      remarks.add(labels.get("monthNotStatedHere"));
    }
    if (event.certainty() == Certainty.INFERRED) {
      remarks.add(labels.get("inferred"));
    }
    return new DatedRow(
        new When(
            site.dates().withinYear(date),
            DateWords.machine(date),
            String.join(labels.get("listSeparator"), remarks)),
        event.certainty() == Certainty.STATED ? "" : labels.phrase(event.basis()));
  }
}

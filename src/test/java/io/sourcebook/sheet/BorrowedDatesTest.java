package io.sourcebook.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.BorrowedDate;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Passage;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BorrowedDatesTest {

  @Test
  void theReasonTellsTheWordsOfBothArticles() {
    Draught post = new Draught("post", "On Saturday they met in Tarn.").someDay("Saturday");
    Draught herald = new Draught("herald", "They met over the weekend in Tarn.");
    Passage here = post.sentence("Saturday");
    Edtf weekend = new Edtf("2019-05-04/2019-05-05");
    Findings dated =
        BorrowedDates.into(
            post.findings(),
            Map.of(
                here,
                new BorrowedDate(
                    weekend,
                    post.span("Saturday"),
                    herald.sentence("weekend"),
                    herald.span("the weekend"),
                    "Tarn")),
            Map.of("herald", herald.findings().article()));
    DateExpression date = dated.dates().get(0);
    assertEquals(Optional.of(weekend), date.value());
    assertEquals(Certainty.INFERRED, date.certainty());
    assertTrue(
        date.basis()
            .startsWith("“Saturday” of an undated article, taken for “the weekend” of herald"),
        date.basis());
  }
}

package io.sourcebook.page;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Problem;
import io.sourcebook.page.search.Entry;
import io.sourcebook.page.view.Cited;
import io.sourcebook.page.view.IndexPage;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.SubjectPage.Label;
import io.sourcebook.page.view.Told;
import io.sourcebook.page.view.When;
import io.sourcebook.page.view.Wording;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one fact sheet gives to the pages and files that go across all subjects, each row as it
 * stands there. It hangs on this sheet alone, so that it is made once for all builds in which the
 * sheet stays as it is.
 *
 * @param row its line on the first page
 * @param dated the entries of its timeline that have a date
 * @param said who said what
 * @param found its statements as a search finds them
 * @param statements its rows of the site's table of statements
 * @param chronology its rows of the site's table of dated entries
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Contribution(
    IndexPage.Row row,
    List<Dated> dated,
    List<Said> said,
    List<Entry> found,
    byte[] statements,
    byte[] chronology) {

  Contribution {
    dated = List.copyOf(dated);
    said = List.copyOf(said);
    found = List.copyOf(found);
  }

  /**
   * A dated entry as the site's timeline prints it.
   *
   * @param passages that tell it, the one that is shown first
   * @param wording of the source, piece by piece
   * @param language of the wording
   * @param subject leads to the entry on its fact sheet
   */
  record Dated(
      Edtf date,
      List<Passage> passages,
      When when,
      String basis,
      boolean planned,
      List<Label> labels,
      List<Wording.Piece> wording,
      String language,
      List<Told> told,
      Link subject) {}

  /**
   * Words that somebody said as the site's list of voices prints them.
   *
   * @param words apart from all others, whichever sheet holds them
   * @param speaker as the first sheet spells the name
   * @param subject leads to the fact sheet
   */
  record Said(
      Passage words,
      String speaker,
      boolean direct,
      Quoted quoted,
      String role,
      String remark,
      Told told,
      Link subject) {}

  /** Words of an article with those around them: {@link Cited} that stands alone. */
  record Quoted(
      String article,
      int start,
      int end,
      String before,
      String marked,
      String after,
      int paragraph,
      String href,
      String original,
      String language) {

    static Quoted of(Cited cited) {
      return new Quoted(
          cited.article(),
          cited.start(),
          cited.end(),
          cited.before(),
          cited.marked(),
          cited.after(),
          cited.paragraph(),
          cited.href(),
          cited.original(),
          cited.language());
    }

    Cited cited() {
      return new Cited(
          article,
          start,
          end,
          before,
          marked,
          after,
          paragraph,
          href,
          original,
          language,
          false,
          Wording.NONE,
          Wording.NONE);
    }
  }

  /**
   * What a sheet gives.
   *
   * @param problems takes words that do not stand where they should
   */
  static Contribution of(
      SiteContext site, Addresses addresses, FactSheet sheet, Consumer<Problem> problems) {
    return new Contribution(
        SitePages.row(site, sheet),
        SiteTimeline.dated(site, sheet, problems),
        SiteVoices.said(site, sheet),
        new SearchEntries(site).statements(sheet),
        new StatementTable(site, addresses, ReuseFiles.STATEMENTS).rows(sheet),
        new ChronologyTable(site, addresses, ReuseFiles.CHRONOLOGY).rows(sheet));
  }
}

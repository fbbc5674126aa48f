package io.sourcebook.find;

import io.sourcebook.model.Article;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Descriptor;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Name;
import io.sourcebook.model.PlacedCorrections;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.Sentence;
import java.util.List;

/** Runs every finder over one article; a pure function, safe to call from several threads. */
public final class Finders {

  private Finders() {}

  /** All that is recognised in an article's kept blocks, as the analyst corrects it. */
  public static Findings find(Article article) {
    List<Sentence> sentences = SentenceFinder.find(article);
    List<Name> names = NameFinder.find(article, sentences);
    List<DateExpression> dates = DateFinder.find(article, sentences);
    List<Quotation> quotations = QuotationFinder.find(article, sentences, names);
    List<Figure> figures = FigureFinder.find(article, sentences, quotations);
    List<Hedge> hedges = HedgeFinder.find(article, sentences, quotations, dates);
    List<Descriptor> descriptors = DescriptorFinder.find(article, sentences, names);
    Findings found =
        new Findings(
            article, sentences, told(names), dates, quotations, figures, hedges, descriptors);
    return PlacedCorrections.of(found).in(found);
  }

  /** The names but for those that the editor blacked out: nobody is to be known by their length. */
  private static List<Name> told(List<Name> names) {
    return names.stream().filter(name -> name.full().indexOf(Redactions.BLOCK) < 0).toList();
  }
}

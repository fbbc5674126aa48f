package io.sourcebook.subject;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Splits as Unicode does, and sets case, accents and a possessive {@code 's} aside; no stemming.
 */
final class FoldingAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, new FoldingFilter(words));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream term) {
    return new FoldingFilter(term);
  }

  private static final class FoldingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String folded = Folding.fold(term.toString());
      boolean possessive = folded.length() > 2 && folded.endsWith("'s");
      term.setEmpty().append(possessive ? folded.substring(0, folded.length() - 2) : folded);
      return true;
    }
  }
}

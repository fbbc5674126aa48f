package io.sourcebook.find;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences of an article's kept blocks; none reaches across a block's end. */
final class SentenceFinder {

  private SentenceFinder() {}

  static List<Sentence> find(Article article) {
    CanonicalText text = article.text();
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.role().kept()) {
        int from = text.charAt(block.span().start());
        int to = text.charAt(block.span().end());
        new SentenceScanner(
                text.value(),
                from,
                to,
                (start, end) -> {
                  Span span = text.span(start, end);
                  sentences.add(new Sentence(sentences.size(), block.number(), span));
                })
            .scan();
      }
    }
    return List.copyOf(sentences);
  }
}

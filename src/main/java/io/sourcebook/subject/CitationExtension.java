package io.sourcebook.subject;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Teaches the Markdown parser that {@code [@} begins a citation. */
final class CitationExtension implements InlineParserExtensionFactory {

  @Override
  public CharSequence getCharacters() {
    return "[";
  }

  @Override
  public InlineParserExtension apply(LightInlineParser parser) {
    return new InlineCitation();
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  private static final class InlineCitation implements InlineParserExtension {

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    @Override
    public boolean parse(LightInlineParser parser) {
      BasedSequence input = parser.getInput();
      int open = parser.getIndex();
      if (!CitationScanner.begins(input, open)) {
        return false;
      }
      List<CitationNode.Sound> citations = new ArrayList<>();
      Optional<CitationNode.Broken> fault = Optional.empty();
      int end;
      try {
        CitationScanner.Bracket bracket = CitationScanner.scan(input, open);
        for (Citation citation : bracket.citations()) {
          int key = offset(input, citation.keyStart());
          int words = offset(input, citation.wordsStart());
          citations.add(new CitationNode.Sound(citation, key, words));
        }
        end = bracket.end();
      } catch (CitationFault e) {
        fault = Optional.of(new CitationNode.Broken(e, offset(input, e.offset())));
        int close = input.indexOf(']', Math.max(open, e.offset()));
        end = close < 0 ? input.length() : close + 1;
      }
      parser.flushTextNode();
      parser.appendNode(new CitationNode(input.subSequence(open, end), citations, fault));
      parser.setIndex(end);
      return true;
    }

    /** The place in the whole Markdown text; lines of a list item or quote are cut out of it. */
    private static int offset(BasedSequence input, int index) {
      return index < input.length() ? input.getIndexOffset(index) : input.getEndOffset();
    }
  }
}

package io.sourcebook.article.markdown;

import io.sourcebook.article.form.ArticleFile;
import io.sourcebook.article.form.ArticleForm;
import io.sourcebook.article.form.Quoted;
import io.sourcebook.article.form.Reading;
import io.sourcebook.article.form.TextDecoding;
import io.sourcebook.article.form.UnreadableArticleException;
import io.sourcebook.article.markdown.MarkdownBlock.Kind;
import io.sourcebook.article.text.Byline;
import io.sourcebook.article.text.DateLine;
import io.sourcebook.article.text.FurnitureLines;
import io.sourcebook.article.text.LanguageVote;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Role;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A file of Markdown: its text is the file itself, with its marks. */
public final class MarkdownForm implements ArticleForm {

  private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown", "mkd", "mdx");

  /** Blocks around the title in which a byline or a date stands. */
  private static final int NEAR_TITLE = 4;

  /** A longer paragraph is no byline and no date. */
  private static final int LONGEST_LINE = 200;

  @Override
  public boolean shows(ArticleFile file) {
    return false;
  }

  @Override
  public boolean isNamed(ArticleFile file) {
    return ENDINGS.contains(file.ending());
  }

  @Override
  public Reading read(ArticleFile file, boolean clean) throws UnreadableArticleException {
    TextDecoding decoding = TextDecoding.of(file.bytes());
    List<MarkdownBlock> found = MarkdownBlocks.of(decoding.text());
    if (found.stream().noneMatch(MarkdownForm::isText)) {
      throw new UnreadableArticleException(
          "it holds no text: put the article's text into it, or delete it");
    }
    Text text = new Text(decoding.text(), found);
    if (!clean) {
      return new Reading(text.canonical, decoding.note(Source.UNKNOWN), text.plainBlocks());
    }
    return new Reading(text.canonical, decoding.note(text.source()), text.blocks());
  }

  private static boolean isText(MarkdownBlock block) {
    return block.kind() == Kind.PARAGRAPH || block.kind() == Kind.HEADING;
  }

  /** One file with what its blocks are. */
  private static final class Text {

    private final CanonicalText canonical;
    private final List<MarkdownBlock> found;
    private final List<String> words;
    private final FrontMatter front;
    private final int title;
    private final List<Optional<String>> reasons;

    Text(String text, List<MarkdownBlock> found) {
      this.canonical = CanonicalText.of(text);
      this.found = found;
      this.words = found.stream().map(each -> text.substring(each.start(), each.end())).toList();
      this.front =
          found.get(0).kind() == Kind.FRONT_MATTER
              ? FrontMatter.read(words.get(0))
              : FrontMatter.NONE;
      this.title = findTitle();
      this.reasons =
          FurnitureLines.reasons(
              IntStream.range(0, found.size())
                  .mapToObj(i -> found.get(i).kind() == Kind.PARAGRAPH ? words.get(i) : "")
                  .toList());
    }

    /** The first heading of the first level before any paragraph, or one that repeats the title. */
    private int findTitle() {
      Optional<String> told = front.source().title().map(Sourced::value);
      for (int i = 0; i < found.size(); i++) {
        MarkdownBlock block = found.get(i);
        if (block.kind() == Kind.HEADING) {
          boolean same = told.filter(words.get(i)::equalsIgnoreCase).isPresent();
          return same || block.level() == 1 ? i : -1;
        }
        if (block.kind() == Kind.PARAGRAPH && words.get(i).length() > LONGEST_LINE) {
          return -1;
        }
      }
      return -1;
    }

    List<Block> plainBlocks() {
      return IntStream.range(0, found.size())
          .mapToObj(i -> block(i, Role.BODY, Optional.empty()))
          .toList();
    }

    List<Block> blocks() {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < found.size(); i++) {
        Optional<String> furniture = furniture(i);
        if (furniture.isPresent()) {
          blocks.add(block(i, Role.FURNITURE, furniture));
        } else if (i == title) {
          blocks.add(block(i, Role.TITLE, Optional.of("the first heading")));
        } else if (found.get(i).kind() == Kind.HEADING) {
          blocks.add(block(i, Role.HEADING, Optional.of("a heading of Markdown")));
        } else {
          blocks.add(block(i, Role.BODY, Optional.empty()));
        }
      }
      return blocks;
    }

    private Optional<String> furniture(int i) {
      return switch (found.get(i).kind()) {
        case FRONT_MATTER ->
            Optional.of(
                "front matter" + front.fault().map(fault -> ", not read: " + fault).orElse(""));
        case COMMENT -> Optional.of("comment that is not printed");
        case LINK_DEFINITION -> Optional.of("definition of a link");
        case PICTURE -> Optional.of("picture");
        case HTML -> Optional.of("HTML without words");
        case RULE -> Optional.of("line that parts the text");
        case HEADING -> Optional.empty();
        case PARAGRAPH -> reasons.get(i).or(() -> nearTitle(i));
      };
    }

    private Optional<String> nearTitle(int i) {
      if (!isNearTitle(i)) {
        return Optional.empty();
      }
      if (Byline.parse(bare(i)).isPresent()) {
        return Optional.of("byline");
      }
      return DateLine.parse(bare(i)).isPresent()
          ? Optional.of("date line of the article")
          : Optional.empty();
    }

    private boolean isNearTitle(int i) {
      return i > title && i <= title + NEAR_TITLE && words.get(i).length() <= LONGEST_LINE;
    }

    /** The words of a line without the marks of emphasis around them. */
    private String bare(int i) {
      String line = words.get(i);
      int start = 0;
      int end = line.length();
      while (start < end && "*_ ".indexOf(line.charAt(start)) >= 0) {
        start++;
      }
      while (end > start && "*_ ".indexOf(line.charAt(end - 1)) >= 0) {
        end--;
      }
      return line.substring(start, end);
    }

    Source source() {
      Source told = front.source();
      List<String> body =
          IntStream.range(0, found.size())
              .filter(i -> isText(found.get(i)) && furniture(i).isEmpty())
              .mapToObj(words::get)
              .toList();
      return told.toBuilder()
          .title(
              told.title()
                  .or(
                      () ->
                          title < 0
                              ? Optional.empty()
                              : Optional.of(stated(bare(title), "the first heading"))))
          .authors(told.authors().or(this::byline))
          .published(told.published().or(this::dateLine))
          .language(told.language().or(() -> LanguageVote.of(body)))
          .build();
    }

    private Optional<Sourced<List<String>>> byline() {
      return IntStream.range(0, found.size())
          .filter(i -> found.get(i).kind() == Kind.PARAGRAPH && isNearTitle(i))
          .boxed()
          .flatMap(
              i ->
                  Byline.parse(bare(i)).stream()
                      .map(byline -> stated(byline.authors(), "the byline " + Quoted.of(bare(i)))))
          .findFirst();
    }

    private Optional<Sourced<Edtf>> dateLine() {
      return IntStream.range(0, found.size())
          .filter(i -> found.get(i).kind() == Kind.PARAGRAPH && isNearTitle(i))
          .boxed()
          .flatMap(
              i ->
                  DateLine.parse(bare(i)).flatMap(DateLine::day).stream()
                      .map(day -> stated(Edtf.of(day), "the line " + Quoted.of(bare(i)))))
          .findFirst();
    }

    private Block block(int i, Role role, Optional<String> reason) {
      MarkdownBlock block = found.get(i);
      return new Block(i + 1, canonical.span(block.start(), block.end()), role, reason);
    }

    private static <T> Sourced<T> stated(T value, String evidence) {
      return new Sourced<>(value, Certainty.STATED, evidence);
    }
  }
}

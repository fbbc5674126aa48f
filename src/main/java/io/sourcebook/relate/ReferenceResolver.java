package io.sourcebook.relate;

import io.sourcebook.model.AnalystStatement;
import io.sourcebook.model.AnalystStatement.Reference;
import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Place;
import io.sourcebook.model.Problem;
import io.sourcebook.model.QuotableText;
import io.sourcebook.model.Role;
import io.sourcebook.model.Span;
import io.sourcebook.model.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the passages that the analyst's references cite, or says why there is none. */
final class ReferenceResolver {

  /** Longer words are cut in a message; nobody quotes so many, and they could not be pasted. */
  private static final int SHOWN_CHARACTERS = 2000;

  /** Enough of a statement to know it by. */
  private static final int SHOWN_WORDS = 8;

  /** A list of more places would hide the message. */
  private static final int SHOWN_BLOCKS = 6;

  private final Map<String, Article> byName = new TreeMap<>();
  private final Collection<Article> articles;
  private final Function<String, Optional<String>> renamed;
  private final Consumer<Problem> problems;
  private final Map<String, QuotableText> texts = new HashMap<>();

  ReferenceResolver(Collection<Article> articles, Consumer<Problem> problems) {
    this(articles, name -> Optional.empty(), problems);
  }

  /**
   * @param renamed the id that an article has now, by one that it had
   */
  ReferenceResolver(
      Collection<Article> articles,
      Function<String, Optional<String>> renamed,
      Consumer<Problem> problems) {
    this.renamed = renamed;
    this.articles = List.copyOf(articles);
    this.problems = problems;
    articles.forEach(article -> byName.put(article.id(), article));
    articles.forEach(article -> article.key().ifPresent(key -> byName.put(key, article)));
  }

  /** The passages of a subject's references, a list for each statement. */
  List<List<Passage>> resolve(Subject subject) {
    List<List<Passage>> cited = new ArrayList<>();
    for (AnalystStatement statement : subject.statements()) {
      List<Passage> passages = new ArrayList<>();
      for (Reference reference : statement.references()) {
        resolve(statement, reference).ifPresent(passages::add);
      }
      cited.add(List.copyOf(passages));
    }
    return List.copyOf(cited);
  }

  /** What is wrong with a citation is told, at its key or at its words. */
  private record Telling(AnalystStatement statement, Place at) {
    Problem problem(String message, String remedy) {
      return at.problem(message, (remedy + " " + statementAbove()).strip());
    }

    /** Which statement cites, where it does not begin on the line that is shown. */
    private String statementAbove() {
      return statement.line() == at.line()
          ? ""
          : "It is cited for the statement of line "
              + statement.line()
              + ": “"
              + beginning(statement.text())
              + "”";
    }

    private static String beginning(String text) {
      String[] words = text.split("\\s+", -1);
      return words.length <= SHOWN_WORDS
          ? text
          : String.join(" ", List.of(words).subList(0, SHOWN_WORDS)) + " …";
    }
  }

  private Optional<Passage> resolve(AnalystStatement statement, Reference reference) {
    Telling atKey = new Telling(statement, reference.keyAt());
    Article article = byName.get(reference.key());
    if (article == null) {
      String message = "no article has the key or id \"" + reference.key() + "\"";
      return fail(
          atKey,
          message,
          renamed
              .apply(reference.key())
              .map(
                  now ->
                      "The article that had this name is now called "
                          + now
                          + ": write @"
                          + now
                          + ".")
              .or(() -> withTheWords(reference))
              .orElseGet(() -> otherKey(reference)));
    }
    Optional<String> withdrawn = article.source().decisions().withdrawn();
    if (withdrawn.isPresent()) {
      return fail(
          atKey,
          "@" + reference.key() + " is withdrawn: " + withdrawn.get(),
          "Cite another article, or delete this statement or begin its lines with %%.");
    }
    Optional<Integer> number = reference.block();
    if (number.isPresent() && (number.get() < 1 || number.get() > article.blocks().size())) {
      int count = article.blocks().size();
      problems.accept(
          atKey.problem(
              "@" + reference.key() + " has no ¶" + number.get(),
              count == 0 ? "It has no blocks." : "Its blocks are ¶1 to ¶" + count + "."));
      return Optional.empty();
    }
    Telling atWords = new Telling(statement, reference.wordsAt());
    Optional<String> words =
        reference.words().map(text -> QuotableText.of(text).characters().strip());
    if (words.isPresent()) {
      return words.get().isEmpty()
          ? fail(atWords, "the quoted words are empty", "Quote words of the article, or cite a ¶.")
          : quoted(article, words.get(), reference, atWords);
    }
    if (number.isEmpty()) {
      return fail(
          atKey,
          "a citation needs words or a ¶",
          "Quote words of the article behind its key, or name a block with ¶ and its number.");
    }
    Block block = article.blocks().get(number.get() - 1);
    return block.role() == Role.FURNITURE
        ? fail(atKey, furniture(block), "Cite words of the article itself.")
        : Optional.of(new Passage(article.id(), block.number(), block.span()));
  }

  private Optional<Passage> fail(Telling at, String message, String remedy) {
    problems.accept(at.problem(message, remedy));
    return Optional.empty();
  }

  private Optional<Passage> quoted(Article article, String words, Reference reference, Telling at) {
    List<Passage> citable = new ArrayList<>();
    List<Block> left = new ArrayList<>();
    boolean across = false;
    for (Span span : find(article, words)) {
      Block block = blockAt(article, span.start());
      if (block == null || !block.span().contains(span)) {
        across = true;
      } else if (block.role() == Role.FURNITURE) {
        left.add(block);
      } else {
        citable.add(new Passage(article.id(), block.number(), span));
      }
    }
    Optional<Integer> number = reference.block();
    List<Passage> here =
        citable.stream()
            .filter(passage -> number.isEmpty() || passage.block() == number.get())
            .toList();
    if (here.size() == 1) {
      return Optional.of(here.get(0));
    }
    String key = "@" + reference.key();
    if (here.size() > 1) {
      return here.stream().map(Passage::block).distinct().count() == 1
          ? fail(
              at,
              "the quoted words occur more than once in " + blocks(here) + " of " + key,
              "Quote more of the words around them.")
          : fail(
              at,
              "the quoted words occur more than once in " + key + ": in " + blocks(here),
              "Add the ¶ that is meant behind the words, or quote more of them.");
    }
    if (!citable.isEmpty()) {
      return fail(
          at,
          "the quoted words do not occur in ¶" + number.orElseThrow() + " of " + key,
          "They occur in " + blocks(citable) + ".");
    }
    if (!left.isEmpty()) {
      return fail(
          at,
          "the quoted words stand in ¶"
              + left.get(0).number()
              + ", which is left out of the article"
              + reason(left.get(0)),
          "Cite words of the article itself.");
    }
    if (across) {
      return fail(
          at,
          "the quoted words run across blocks of " + key,
          "Cite each block's words by themselves.");
    }
    return fail(at, "the quoted words do not occur in " + key, nearest(article, words).orElse(""));
  }

  private List<Span> find(Article article, String words) {
    QuotableText text =
        texts.computeIfAbsent(article.id(), id -> QuotableText.of(article.text().value()));
    List<Span> spans = new ArrayList<>();
    for (int start : text.find(words)) {
      spans.add(text.span(article.text(), start, start + words.length()));
    }
    return spans;
  }

  private static String furniture(Block block) {
    return "¶" + block.number() + " is left out of the article" + reason(block);
  }

  private static String reason(Block block) {
    return block.reason().map(reason -> " (" + reason + ")").orElse("");
  }

  private static String blocks(List<Passage> passages) {
    List<Integer> numbers =
        List.copyOf(
            new TreeSet<>(passages.stream().map(Passage::block).collect(Collectors.toSet())));
    String shown =
        numbers.stream()
            .limit(SHOWN_BLOCKS)
            .map(number -> "¶" + number)
            .collect(Collectors.joining(", "));
    return numbers.size() > SHOWN_BLOCKS
        ? shown + " and " + (numbers.size() - SHOWN_BLOCKS) + " more"
        : shown;
  }

  /** Where else the words stand, or the nearest ones in the article. */
  private Optional<String> nearest(Article article, String words) {
    for (Article other : articles) {
      if (other.id().equals(article.id())) {
        continue;
      }
      for (Span span : find(other, words)) {
        Block block = blockAt(other, span.start());
        if (block != null && isRead(other, span)) {
          return Optional.of(
              "They occur in @" + other.key().orElse(other.id()) + ", ¶" + block.number() + ".");
        }
      }
    }
    return NearestWords.in(article, words)
        .map(
            window ->
                "The nearest words, in ¶"
                    + window.block().number()
                    + ": \""
                    + shorten(
                        QuotableText.of(article.text().slice(window.span())).characters().strip())
                    + "\"")
        .or(() -> Optional.of("No words of the article are near to them."));
  }

  /** Whether a place lies in one paragraph that is no furniture, so that it can be cited. */
  private static boolean isRead(Article article, Span span) {
    Block block = blockAt(article, span.start());
    return block != null && block.role() != Role.FURNITURE && block.span().contains(span);
  }

  private static String shorten(String words) {
    if (words.codePointCount(0, words.length()) <= SHOWN_CHARACTERS) {
      return words;
    }
    int end = words.lastIndexOf(' ', words.offsetByCodePoints(0, SHOWN_CHARACTERS));
    return words.substring(0, Math.max(end, 0)) + " …";
  }

  /** The one article in which the quoted words stand, unless its name is nearly the one given. */
  private Optional<String> withTheWords(Reference reference) {
    String words =
        reference.words().map(text -> QuotableText.of(text).characters().strip()).orElse("");
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Article> having =
        articles.stream()
            .filter(article -> article.source().decisions().withdrawn().isEmpty())
            .filter(
                article -> find(article, words).stream().anyMatch(span -> isRead(article, span)))
            .limit(2)
            .toList();
    if (having.size() != 1) {
      return Optional.empty();
    }
    String name = having.get(0).key().orElse(having.get(0).id());
    return nearestKey(reference).equals(Optional.of(name))
        ? Optional.empty()
        : Optional.of("The quoted words stand in @" + name + ", and in no other article.");
  }

  private String otherKey(Reference reference) {
    return nearestKey(reference)
        .map(name -> "The nearest key is @" + name + ".")
        .orElse(
            "A key is what an article's .meta.yaml gives as key, or its file name without the"
                + " ending.");
  }

  private Optional<String> nearestKey(Reference reference) {
    String asked = reference.key();
    String best = "";
    int bestDistance = Integer.MAX_VALUE;
    for (String name : byName.keySet()) {
      int distance =
          EditDistance.between(asked.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return bestDistance <= Math.max(2, asked.length() / 3) ? Optional.of(best) : Optional.empty();
  }

  private static @Nullable Block blockAt(Article article, int offset) {
    List<Block> blocks = article.blocks();
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Block block = blocks.get(middle);
      if (block.span().contains(offset)) {
        return block;
      }
      if (block.span().start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }
}

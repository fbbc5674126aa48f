package io.sourcebook.page.search;

import io.sourcebook.page.search.Entry.Facet;
import io.sourcebook.page.search.Entry.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Made-up statements in any number, whose words are as unevenly frequent as those of a language:
 * the word of rank r stands with a frequency of 1 to r + 2.7, as Zipf and Mandelbrot have it.
 */
public final class ManyEntries {

  private static final int WORDS = 40_000;
  private static final int SUBJECTS = 300;
  private static final int PUBLISHERS = 120;
  private static final int FIRST_YEAR = 2008;
  private static final int YEARS = 16;
  private static final String[] ONSETS =
      "b c d f g h k l m n p qu r s t v w z br cl dr fl gr pr sl st tr ch sh".split(" ");
  private static final String[] RHYMES =
      "a e i o u an ar el en er es in is on or un al ent ion ist ar\u00eda \u00f1a".split(" ");

  private final Random random;
  private final String[] words = new String[WORDS];
  private final double[] upTo = new double[WORDS];

  private ManyEntries(long seed) {
    this.random = new Random(seed);
    double sum = 0;
    for (int rank = 0; rank < WORDS; rank++) {
      words[rank] = word(rank);
      sum += 1 / (rank + 2.7);
      upTo[rank] = sum;
    }
  }

  /** Words of one syllable are the most frequent, and no two ranks share a word. */
  private static String word(int rank) {
    StringBuilder out = new StringBuilder();
    int rest = rank * 7 + 3;
    do {
      out.append(ONSETS[rest % ONSETS.length]);
      rest /= ONSETS.length;
      out.append(RHYMES[rest % RHYMES.length]);
      rest /= RHYMES.length;
    } while (rest > 0);
    return out.toString();
  }

  /** Some statements of 300 subjects, and three passages for each ten of them. */
  public static List<Entry> of(int statements) {
    ManyEntries maker = new ManyEntries(statements);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < statements; i++) {
      // Squared, so that some subjects have hundreds of times as many as others.
      double share = maker.random.nextDouble();
      entries.add(maker.statement((int) (share * share * SUBJECTS), i));
    }
    for (int i = 0; i < statements * 3 / 10; i++) {
      entries.add(maker.passage(maker.random.nextInt(statements / 20 + 1), i));
    }
    return entries;
  }

  /** One entry more, as another article brings it. */
  public static Entry another() {
    return new ManyEntries(99).statement(7, 1_000_000);
  }

  private Entry statement(int subject, int number) {
    String name = "Subject " + words[2000 + subject];
    return new Entry(
        Kind.STATEMENT,
        "subjects/subject-" + subject + ".html",
        name,
        "s" + number,
        "#s" + number,
        text(),
        name,
        "According to " + words[500 + random.nextInt(900)] + " · Publisher, 4 May 2019",
        "",
        random.nextInt(60) == 0,
        facets(subject));
  }

  private Entry passage(int article, int number) {
    return new Entry(
        Kind.PASSAGE,
        "sources/article-" + article + ".html",
        "A title of an article number " + article,
        "c" + number + "-" + (number + 90),
        "#c" + number + "-" + (number + 90),
        text(),
        "",
        "Cited words, ¶4 · Publisher, 4 May 2019",
        "",
        false,
        facets(random.nextInt(SUBJECTS)));
  }

  private List<Facet> facets(int subject) {
    int publisher = random.nextInt(PUBLISHERS);
    String year = Integer.toString(FIRST_YEAR + random.nextInt(YEARS));
    return List.of(
        new Facet("s", "subject-" + subject, "Subject " + words[2000 + subject]),
        new Facet("p", "publisher-" + publisher, "Publisher " + publisher),
        new Facet("y", year, year));
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    int length = 12 + random.nextInt(28);
    for (int i = 0; i < length; i++) {
      int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[WORDS - 1]);
      out.append(out.isEmpty() ? "" : " ").append(words[at < 0 ? -at - 1 : at]);
    }
    return out.append('.').toString();
  }

  /** The word of a rank, 0 for the most frequent. */
  public static String wordOfRank(int rank) {
    return word(rank);
  }
}

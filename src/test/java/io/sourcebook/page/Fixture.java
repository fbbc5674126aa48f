package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.CitationStyle;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Difference;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.FactSheet.Amount;
import io.sourcebook.model.FactSheet.Connection;
import io.sourcebook.model.FactSheet.Description;
import io.sourcebook.model.FactSheet.Event;
import io.sourcebook.model.FactSheet.Gap;
import io.sourcebook.model.FactSheet.Saying;
import io.sourcebook.model.FactSheet.Use;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Library;
import io.sourcebook.model.Passage;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Role;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.model.Statement.Piece;
import io.sourcebook.model.Statement.Standing;
import io.sourcebook.model.Statement.Voice;
import io.sourcebook.model.Status;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Two made-up articles about a river treaty, and a sheet that uses every part of a page. */
final class Fixture {

  static final String HARBOUR =
      """
      Harbour Post

      Two coastal states sign a river treaty

      On 4 May 2021 the ministers of Aland and Berin signed the River Treaty in Port Sable. It \
      lets Berin take 40 million litres a day until 2030.

      “We share one river and one duty,” said Ana Weiß, Aland’s water minister, on Tuesday. If the \
      drought ends, Berin could return half of the water, according to Otto Lind of the River \
      Institute.

      The treaty is a masterpiece of small-state diplomacy 🌊 and shames larger neighbours.

      Subscribe to our newsletter
      """;

  static final String WIRE =
      """
      Ministers from both banks met at the mouth of the river and put their names to a treaty, \
      the Harbour Post reported. It grants Berin 38 million litres a day.

      A person familiar with the talks said they had been “close to failing” twice.
      """;

  static final Article POST =
      article(
          "harbour-post",
          Optional.of("post"),
          HARBOUR,
          new Source(
              known(
                  "Two coastal states sign a river treaty", "the line before the first paragraph"),
              known("Harbour Post", "the first line"),
              Optional.empty(),
              Optional.of(
                  new Sourced<>(new Edtf("2021-05-05"), Certainty.STATED, "the analyst's note")),
              known("en", "its words"),
              known("https://example.org/treaty?a=1&b=2", "the analyst's note"),
              Optional.empty(),
              Optional.empty(),
              Optional.of("Read in the reading room.")),
          Map.of(
              1, Role.FURNITURE,
              2, Role.TITLE,
              6, Role.FURNITURE));

  static final Article CABLE =
      article(
          "Wire ñ 2",
          Optional.empty(),
          WIRE,
          new Source(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          Map.of());

  private Fixture() {}

  private static Optional<Sourced<String>> known(String value, String evidence) {
    return Optional.of(new Sourced<>(value, Certainty.STATED, evidence));
  }

  /** An article whose blocks are its lines. */
  static Article article(
      String id, Optional<String> key, String text, Source source, Map<Integer, Role> roles) {
    CanonicalText canonical = CanonicalText.of(text);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        int number = blocks.size() + 1;
        Role role = roles.getOrDefault(number, Role.BODY);
        Optional<String> reason =
            role == Role.BODY
                ? Optional.empty()
                : Optional.of("a reason for " + role.name().toLowerCase(Locale.ROOT));
        blocks.add(new Block(number, canonical.span(at, at + line.length()), role, reason));
      }
      at += line.length() + 1;
    }
    return new Article(
        id, key, "seeds/articles/" + id + ".txt", "ab".repeat(32), canonical, source, blocks);
  }

  static Passage passage(Article article, String words) {
    int at = article.text().value().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the article: " + words);
    }
    Span span = article.text().span(at, at + words.length());
    return new Passage(
        article.id(), article.blockAt(span.start()).map(Block::number).orElse(0), span);
  }

  static Span span(Article article, String words) {
    return passage(article, words).span();
  }

  static Citation cite(String anchor, Article article, String words, String sentence) {
    return new Citation(anchor, passage(article, words), span(article, sentence));
  }

  static Piece verbatim(String text) {
    return new Piece(Piece.Kind.VERBATIM, text);
  }

  static Standing plain() {
    return standing(Status.STATED, null, null, null);
  }

  static Standing standing(
      Status status,
      @org.jspecify.annotations.Nullable String by,
      @org.jspecify.annotations.Nullable String via,
      @org.jspecify.annotations.Nullable String cue) {
    return new Standing(
        status, Optional.ofNullable(by), Optional.ofNullable(via), Optional.ofNullable(cue));
  }

  static Subject subject(String slug, String name, SubjectKind kind) {
    return new Subject(
        slug,
        "seeds/subjects/" + slug + ".md",
        name,
        kind,
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static final String SIGNED =
      "On 4 May 2021 the ministers of Aland and Berin signed the River Treaty in Port Sable.";
  private static final String LETS = "It lets Berin take 40 million litres a day until 2030.";
  private static final String MET =
      "Ministers from both banks met at the mouth of the river and put their names to a treaty, the"
          + " Harbour Post reported.";
  private static final String GRANTS = "It grants Berin 38 million litres a day.";
  private static final String WEISS =
      "“We share one river and one duty,” said Ana Weiß, Aland’s water minister, on Tuesday.";
  private static final String DROUGHT =
      "If the drought ends, Berin could return half of the water, according to Otto Lind of the"
          + " River Institute.";
  private static final String PRAISE =
      "The treaty is a masterpiece of small-state diplomacy 🌊 and shames larger neighbours.";
  private static final String CLOSE =
      "A person familiar with the talks said they had been “close to failing” twice.";

  /** A sheet with something in every section. */
  static FactSheet treaty() {
    Subject subject =
        new Subject(
            "river-treaty",
            "seeds/subjects/river-treaty.md",
            "River Treaty",
            SubjectKind.AGREEMENT,
            List.of("Port Sable treaty"),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            List.of());
    Citation signed = cite("s-signed", POST, SIGNED, SIGNED);
    Citation met = cite("s-met", CABLE, MET, MET);
    Citation lets = cite("s-lets", POST, "lets Berin take 40 million litres a day", LETS);
    Citation drought = cite("s-drought", POST, DROUGHT, DROUGHT);
    Citation praise = cite("s-praise", POST, PRAISE, PRAISE);
    Citation close = cite("s-close", CABLE, CLOSE, CLOSE);
    Citation weiss = cite("s-weiss", POST, WEISS, WEISS);
    List<Statement> statements =
        List.of(
            new Statement(
                "a-analyst",
                List.of(new Piece(Piece.Kind.OWN, "The treaty gives Berin water until 2030.")),
                Optional.of("<p>The treaty gives <strong>Berin</strong> water until 2030.</p>"),
                Voice.ANALYST,
                "At a glance",
                Optional.empty(),
                plain(),
                List.of(lets),
                1,
                Optional.empty()),
            new Statement(
                "s-signed",
                List.of(verbatim(SIGNED)),
                Optional.empty(),
                Voice.SOURCE,
                "At a glance",
                Optional.empty(),
                plain(),
                List.of(signed, met),
                1,
                Optional.of("one names the Harbour Post")),
            new Statement(
                "s-lets-2",
                List.of(
                    new Piece(Piece.Kind.GLOSS, "[The treaty]"),
                    new Piece(Piece.Kind.ELLIPSIS, " "),
                    verbatim("lets Berin take 40 million litres a day until 2030.")),
                Optional.empty(),
                Voice.SOURCE,
                "Terms",
                Optional.of(
                    new DateExpression(
                        span(POST, "2030"),
                        Optional.of(new Edtf("2030")),
                        Certainty.INFERRED,
                        "the year is a guess",
                        true)),
                standing(Status.PLANNED, null, null, null),
                List.of(
                    cite(
                        "s-lets-2",
                        POST,
                        "lets Berin take 40 million litres a day until 2030.",
                        LETS)),
                1,
                Optional.empty()),
            new Statement(
                "s-drought",
                List.of(verbatim(DROUGHT)),
                Optional.empty(),
                Voice.SOURCE,
                "Terms",
                Optional.empty(),
                new Standing(
                    Status.CONDITIONAL,
                    Optional.of("Otto Lind"),
                    Optional.empty(),
                    Optional.of("If the drought ends"),
                    Optional.of("If the drought ends")),
                List.of(drought),
                1,
                Optional.empty()),
            new Statement(
                "s-praise",
                List.of(verbatim(PRAISE)),
                Optional.empty(),
                Voice.SOURCE,
                "Terms",
                Optional.empty(),
                standing(Status.OPINION, null, null, "masterpiece"),
                List.of(praise),
                1,
                Optional.empty()),
            new Statement(
                "s-close",
                List.of(verbatim(CLOSE)),
                Optional.empty(),
                Voice.SOURCE,
                "Terms",
                Optional.empty(),
                standing(
                    Status.ATTRIBUTED, "A person familiar with the talks", "Harbour Post", null),
                List.of(close),
                1,
                Optional.empty()));
    List<Event> timeline =
        List.of(
            new Event(
                Optional.of(new Edtf("2021-05-04")),
                "4 May 2021",
                Certainty.STATED,
                "the article says it",
                false,
                1.5,
                List.of(verbatim(SIGNED)),
                plain(),
                List.of(signed, met),
                List.of("s-signed")),
            new Event(
                Optional.of(new Edtf("2030")),
                "2030",
                Certainty.INFERRED,
                "year inferred for the test",
                true,
                1,
                List.of(verbatim("lets Berin take 40 million litres a day until 2030.")),
                plain(),
                List.of(
                    cite(
                        "s-lets-3",
                        POST,
                        "lets Berin take 40 million litres a day until 2030.",
                        LETS)),
                List.of()));
    List<Event> undated =
        List.of(
            new Event(
                Optional.empty(),
                "on Tuesday",
                Certainty.UNRESOLVED,
                "which Tuesday is not clear",
                false,
                1,
                List.of(verbatim(WEISS)),
                plain(),
                List.of(weiss),
                List.of()));
    List<Saying> sayings =
        List.of(
            new Saying(quotations().get(0), false, weiss),
            new Saying(cableQuotations().get(0), false, close));
    List<Amount> figures =
        List.of(
            new Amount(
                new Figure(
                    span(POST, "40 million litres"),
                    new BigDecimal("40000000"),
                    "litres",
                    Optional.empty(),
                    Optional.empty()),
                cite("f-40", POST, "40 million litres", LETS)),
            new Amount(
                new Figure(
                    span(POST, "half"),
                    new BigDecimal("0.5"),
                    "share",
                    Optional.of("Otto Lind"),
                    Optional.of("If the drought ends")),
                cite("f-half", POST, "half", DROUGHT)));
    List<Difference> differences =
        List.of(
            new Difference(
                "how much water",
                List.of(
                    new Difference.Side(
                        span(POST, "40 million litres"), List.of(passage(POST, LETS))),
                    new Difference.Side(
                        span(CABLE, "38 million litres"),
                        List.of(passage(CABLE, GRANTS)),
                        Optional.of(
                            new Standing(
                                Status.ALLEGED,
                                Optional.of("Otto Lind"),
                                Optional.empty(),
                                Optional.of("grants")))))));
    return new FactSheet(
        subject,
        Optional.of(new Edtf("2021-05-05")),
        statements,
        timeline,
        undated,
        List.of(),
        sayings,
        figures,
        differences,
        List.of(
            new Description(Optional.empty(), cite("d-half", POST, "half", DROUGHT)),
            new Description(Optional.of("Otto Lind"), cite("d-sable", POST, "Port Sable", SIGNED))),
        List.of(
            new Connection(Optional.of("berin"), "Berin", List.of(passage(POST, LETS))),
            new Connection(Optional.empty(), "Otto Lind", List.of(passage(POST, DROUGHT)))),
        List.of(
            new Gap("Who pays", "No article says it.", true, List.of()),
            new Gap(
                "Where it was signed",
                "In Port Sable.",
                false,
                List.of(passage(POST, "signed the River Treaty in Port Sable")))),
        List.of(
            new Use(POST.id(), 5, Optional.empty()),
            new Use(CABLE.id(), 3, Optional.of("Harbour Post"))));
  }

  /** A sheet of a subject that no article names. */
  static FactSheet nobody() {
    return empty(subject("berin", "Berin", SubjectKind.PLACE));
  }

  static FactSheet empty(Subject subject) {
    return new FactSheet(
        subject,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Quotation> quotations() {
    return List.of(
        new Quotation(
            span(POST, WEISS),
            span(POST, "We share one river and one duty,"),
            true,
            Optional.of(span(POST, "said")),
            Optional.of(
                new Speaker(
                    span(POST, "Ana Weiß"),
                    "Ana Weiß",
                    Optional.of("Aland’s water minister"),
                    true)),
            Optional.empty()));
  }

  private static List<Quotation> cableQuotations() {
    return List.of(
        new Quotation(
            span(CABLE, CLOSE),
            span(CABLE, "they had been “close to failing” twice"),
            false,
            Optional.of(span(CABLE, "said")),
            Optional.of(
                new Speaker(
                    span(CABLE, "A person familiar with the talks"),
                    "A person familiar with the talks",
                    Optional.empty(),
                    false)),
            Optional.of("Harbour Post")));
  }

  static List<Findings> findings() {
    return List.of(found(CABLE, cableQuotations()), found(POST, quotations()));
  }

  private static Findings found(Article article, List<Quotation> quotations) {
    return new Findings(
        article, List.of(), List.of(), List.of(), quotations, List.of(), List.of(), List.of());
  }

  static Library library() {
    return new Library(
        List.of(CABLE, POST),
        List.of(
            new SetAside(
                "copy",
                "seeds/articles/copy.txt",
                Optional.of("cd".repeat(32)),
                Optional.of(POST.id()),
                "Its text is that of another file."),
            new SetAside(
                "blank",
                "seeds/articles/blank.txt",
                Optional.empty(),
                Optional.empty(),
                "The file is empty.")));
  }

  static SiteSettings settings(String language, PublishMode publish) {
    return new SiteSettings(
        "Water desk",
        Optional.empty(),
        language,
        publish,
        1,
        CitationStyle.CHICAGO,
        Map.of("litre", "A cubic decimetre."),
        SiteSettings.MEGABYTES_OF_AN_ARTICLE);
  }
}

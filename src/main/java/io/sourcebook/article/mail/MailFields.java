package io.sourcebook.article.mail;

import io.sourcebook.article.form.Blank;
import io.sourcebook.article.form.Quoted;
import io.sourcebook.article.text.DateLine;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the header of a mail tells of the article in it. */
final class MailFields {

  /** What mail programs put before the subject of a mail that is sent on. */
  private static final List<String> SENT_ON = List.of("fwd:", "fw:", "rv:", "reenv:");

  private MailFields() {}

  /** Whether the subject says that somebody sends it on. */
  static boolean isSentOn(MailHeader header) {
    String lower = header.get("subject").orElse("").toLowerCase(Locale.ROOT);
    return SENT_ON.stream().anyMatch(lower::startsWith);
  }

  /** The fields of a mail; of one that is sent on, only its subject. */
  static Source of(MailHeader header, Source found) {
    Source.Builder source = found.toBuilder();
    boolean sentOn = isSentOn(header);
    header
        .get("subject")
        .ifPresent(
            subject -> source.title(Optional.of(stated(bare(subject), "the mail's subject"))));
    if (sentOn) {
      // Who sends it on, and when, says nothing of the article.
      return source.build();
    }
    header
        .get("from")
        .ifPresent(
            from ->
                Sender.publisher(from)
                    .ifPresent(
                        name ->
                            source.publisher(
                                Optional.of(
                                    new Sourced<>(
                                        name,
                                        Certainty.INFERRED,
                                        "the mail's sender " + Quoted.of(from))))));
    header
        .get("date")
        .ifPresent(
            date ->
                MailDate.day(date)
                    .ifPresent(
                        day ->
                            source.published(
                                Optional.of(
                                    stated(Edtf.of(day), "the mail's date " + Quoted.of(date))))));
    return source.build();
  }

  /** The fields of a mail within another, which sends it on. */
  static Source ofOriginal(ForwardedHeader header, Source found) {
    String of = " of the mail that is sent on ";
    Source.Builder source = found.toBuilder();
    String subject = header.fields().getOrDefault("subject", "");
    if (!subject.isEmpty()) {
      source.title(Optional.of(stated(bare(subject), "the subject" + of + Quoted.of(subject))));
    }
    String from = header.fields().getOrDefault("from", "");
    Sender.publisher(from)
        .ifPresent(
            name ->
                source.publisher(
                    Optional.of(
                        new Sourced<>(
                            name, Certainty.INFERRED, "the sender" + of + Quoted.of(from)))));
    String date = header.fields().getOrDefault("date", "");
    MailDate.day(date)
        .or(() -> DateLine.parse(date).flatMap(DateLine::day))
        .ifPresent(
            day ->
                source.published(
                    Optional.of(stated(Edtf.of(day), "the date" + of + Quoted.of(date)))));
    return source.build();
  }

  /** A subject without what mail programs put before it. */
  private static String bare(String subject) {
    String bare = subject;
    for (boolean more = true; more; ) {
      String now = bare;
      Optional<String> prefix =
          SENT_ON.stream()
              .filter(each -> now.regionMatches(true, 0, each, 0, each.length()))
              .findFirst();
      more = prefix.isPresent();
      bare = Blank.strip(now.substring(prefix.map(String::length).orElse(0)));
    }
    return bare.isEmpty() ? subject : bare;
  }

  private static <T> Sourced<T> stated(T value, String evidence) {
    return new Sourced<>(value, Certainty.STATED, evidence);
  }
}

package io.sourcebook.article.mail;

import io.sourcebook.article.form.ArticleFile;
import io.sourcebook.article.form.ArticleForm;
import io.sourcebook.article.form.Blank;
import io.sourcebook.article.form.MarkupDecoding;
import io.sourcebook.article.form.Reading;
import io.sourcebook.article.form.UnreadableArticleException;
import io.sourcebook.article.html.HtmlForm;
import io.sourcebook.article.text.PlainTextForm;
import io.sourcebook.model.Block;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Role;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A mail such as a newsletter, or a web page that a browser saved in the form of one (MHTML). */
public final class MailForm implements ArticleForm {

  private static final Set<String> ENDINGS = Set.of("eml", "mhtml", "mht");

  private static final Set<String> PAGE_ENDINGS = Set.of("mhtml", "mht");

  /** Fields that no other text begins with. */
  private static final Set<String> SIGNS =
      Set.of(
          "mime-version",
          "message-id",
          "received",
          "return-path",
          "delivered-to",
          "dkim-signature",
          "snapshot-content-location");

  /** Blocks before the header of a forwarded mail: more is a mail that quotes another. */
  private static final int LONGEST_NOTE = 3;

  @Override
  public boolean shows(ArticleFile file) {
    String opening = file.opening();
    if (opening.startsWith("from ")) {
      opening = opening.substring(opening.indexOf('\n') + 1);
    }
    List<String> lines = opening.lines().toList();
    boolean signed = false;
    for (int i = 0; i < lines.size() && !Blank.isBlank(lines.get(i)); i++) {
      String line = lines.get(i);
      int colon = line.indexOf(':');
      boolean goesOn = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      boolean cut = i == lines.size() - 1;
      if (!goesOn && !cut && !isName(line.substring(0, Math.max(0, colon)))) {
        return false;
      }
      signed |= colon > 0 && SIGNS.contains(line.substring(0, colon));
    }
    return signed;
  }

  /** Whether a field can be called so (RFC 5322, section 2.2). */
  private static boolean isName(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c <= '~');
  }

  @Override
  public boolean isNamed(ArticleFile file) {
    return ENDINGS.contains(file.ending());
  }

  @Override
  public Reading read(ArticleFile file, boolean clean) throws UnreadableArticleException {
    Mail mail = Mail.parse(file.bytes());
    boolean page = isPage(file, mail);
    Optional<String> address = page ? address(mail) : Optional.empty();
    Reading reading = body(mail, address, clean);
    if (!clean) {
      return reading;
    }
    return page ? savedPage(mail, reading) : mail(mail, reading);
  }

  private static boolean isPage(ArticleFile file, Mail mail) {
    MailHeader header = mail.header();
    return PAGE_ENDINGS.contains(file.ending())
        || header.has("snapshot-content-location")
        || header.get("from").orElse("").toLowerCase(Locale.ROOT).contains("saved by ");
  }

  /** The first part that gives text: web pages before plain text, what is attached last. */
  private static Reading body(Mail mail, Optional<String> address, boolean clean)
      throws UnreadableArticleException {
    List<MailPart> inline = mail.parts().stream().filter(part -> !part.isAttached()).toList();
    List<MailPart> order =
        Stream.of(
                inline.stream().filter(MailPart::isHtml).filter(part -> isAt(part, address)),
                inline.stream().filter(MailPart::isHtml),
                inline.stream().filter(MailPart::isPlainText),
                mail.parts().stream())
            .flatMap(parts -> parts)
            .distinct()
            .toList();
    for (MailPart part : order) {
      try {
        return part.isHtml() ? html(part, address, clean) : plain(part, clean);
      } catch (UnreadableArticleException e) {
        // The next part may give more.
      }
    }
    throw new UnreadableArticleException(
        "it holds no text that can be read, or it was cut off: save it again, or save its text as"
            + " a file that ends in .txt");
  }

  private static boolean isAt(MailPart part, Optional<String> address) {
    return address.isPresent() && part.header().get("content-location").equals(address);
  }

  private static Reading html(MailPart part, Optional<String> address, boolean clean)
      throws UnreadableArticleException {
    MarkupDecoding decoding = MarkupDecoding.of(part.bytes(), part.charset());
    Reading reading = HtmlForm.read(decoding.text(), address, clean);
    return with(reading, reading.source().toBuilder().encoding(decoding.encoding()).build());
  }

  private static Reading plain(MailPart part, boolean clean) throws UnreadableArticleException {
    MarkupDecoding decoding = MarkupDecoding.of(part.bytes(), part.charset());
    String text = decoding.text().replace("\r\n", "\n").replace('\r', '\n');
    Reading reading = PlainTextForm.read(part.isFlowed() ? flowed(text) : text, clean);
    return with(reading, reading.source().toBuilder().encoding(decoding.encoding()).build());
  }

  /** Lines that end in a space go on in the next (RFC 3676); "-- " stands above a signature. */
  private static String flowed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      boolean flows =
          newline >= 0
              && end > start
              && text.charAt(end - 1) == ' '
              && !text.startsWith("-- \n", start);
      out.append(text, start, end);
      if (newline >= 0 && !flows) {
        out.append('\n');
      }
      start = end + 1;
    }
    return out.toString();
  }

  /** The address of a saved page: that which its browser noted, else that of its first part. */
  private static Optional<String> address(Mail mail) {
    return Stream.concat(
            Stream.of("snapshot-content-location", "content-location")
                .flatMap(name -> mail.header().get(name).stream()),
            mail.parts().stream()
                .filter(MailPart::isHtml)
                .flatMap(part -> part.header().get("content-location").stream()))
        .filter(each -> each.startsWith("https://") || each.startsWith("http://"))
        .findFirst();
  }

  private static Reading savedPage(Mail mail, Reading reading) {
    Source source = reading.source();
    return with(
        reading,
        source.toBuilder()
            .title(
                source
                    .title()
                    .or(
                        () ->
                            mail.header()
                                .get("subject")
                                .map(
                                    subject ->
                                        new Sourced<>(
                                            subject,
                                            Certainty.STATED,
                                            "the title under which the page was saved"))))
            .build());
  }

  /** A mail with what its header tells, or that of the mail which it sends on. */
  private static Reading mail(Mail mail, Reading reading) {
    List<String> words =
        reading.blocks().stream().map(block -> reading.text().slice(block.span())).toList();
    List<ForwardedHeader> headers = ForwardedHeader.in(words);
    Optional<ForwardedHeader> sentOn =
        headers.stream()
            .findFirst()
            .filter(header -> header.first() <= LONGEST_NOTE || MailFields.isSentOn(mail.header()));
    Source source =
        sentOn
            .map(header -> MailFields.ofOriginal(header, reading.source()))
            .orElseGet(() -> MailFields.of(mail.header(), reading.source()));
    return new Reading(reading.text(), source, blocks(reading.blocks(), words, headers, sentOn));
  }

  private static List<Block> blocks(
      List<Block> blocks,
      List<String> words,
      List<ForwardedHeader> headers,
      Optional<ForwardedHeader> sentOn) {
    List<Block> marked = new ArrayList<>(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      int at = i;
      if (ForwardedHeader.isSeparator(words.get(i))
          || headers.stream().anyMatch(each -> each.first() <= at && at <= each.last())) {
        marked.set(i, furniture(blocks.get(i), "header of a mail that is sent on"));
      } else if (sentOn.filter(header -> at < header.first()).isPresent()) {
        marked.set(i, furniture(blocks.get(i), "note of the person who sends the mail on"));
      }
    }
    return marked;
  }

  private static Block furniture(Block block, String reason) {
    return block.role() == Role.FURNITURE
        ? block
        : new Block(block.number(), block.span(), Role.FURNITURE, Optional.of(reason));
  }

  private static Reading with(Reading reading, Source source) {
    return new Reading(reading.text(), source, reading.blocks());
  }
}

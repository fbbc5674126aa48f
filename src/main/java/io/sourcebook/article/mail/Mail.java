package io.sourcebook.article.mail;

import io.sourcebook.article.form.Blank;
import io.sourcebook.article.form.MarkupDecoding;
import io.sourcebook.article.form.UnreadableArticleException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * A mail as it lies in a file.
 *
 * @param parts those that hold text, in their order
 */
record Mail(MailHeader header, List<MailPart> parts) {

  /** Parts within parts; real mails have five at most. */
  private static final int DEEPEST = 50;

  /** Real mails have a hundred lines above them at most, and each picture of a page some. */
  private static final int MOST_FIELDS = 1_000;

  /** A page saved with its frames has some dozens that hold text. */
  private static final int MOST_PARTS = 500;

  /** Longer values of a header tell nothing that is asked for here. */
  private static final int LONGEST_FIELD = 4_000;

  private static final MimeConfig LENIENT =
      new MimeConfig.Builder()
          .setMaxLineLen(-1)
          .setMaxHeaderCount(MOST_FIELDS)
          .setMaxHeaderLen(-1)
          .setMaxContentLen(-1)
          .build();

  Mail {
    parts = List.copyOf(parts);
  }

  /** Reads a mail as far as it goes: one that was cut off gives the parts before the cut. */
  static Mail parse(byte[] bytes) throws UnreadableArticleException {
    MailHeader top = new MailHeader();
    MailHeader header = top;
    List<MailPart> parts = new ArrayList<>();
    int headers = 0;
    int depth = 0;
    try {
      MimeTokenStream stream = new MimeTokenStream(LENIENT);
      int start = start(bytes);
      stream.parse(new ByteArrayInputStream(bytes, start, bytes.length - start));
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM && parts.size() < MOST_PARTS;
          state = stream.next()) {
        if (state == EntityState.T_START_HEADER) {
          header = headers++ == 0 ? top : new MailHeader();
        } else if (state == EntityState.T_FIELD) {
          Field field = stream.getField();
          header.add(field.getName(), value(field));
        } else if (state == EntityState.T_START_MULTIPART && ++depth > DEEPEST) {
          throw new UnreadableArticleException(
              "its parts are packed too deeply within one another: save its text as a file that"
                  + " ends in .txt");
        } else if (state == EntityState.T_END_MULTIPART) {
          depth--;
        } else if (state == EntityState.T_BODY) {
          MailPart part = new MailPart(header, new byte[0]);
          if (part.isHtml() || part.isPlainText()) {
            parts.add(new MailPart(header, rest(stream.getDecodedInputStream())));
          }
        }
      }
    } catch (MimeException | IOException e) {
      // What came before the fault is read; without any of it the form says so.
    }
    return new Mail(top, parts);
  }

  /** Reads on to where a part breaks off. */
  private static byte[] rest(InputStream part) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      part.transferTo(bytes);
    } catch (IOException e) {
      // A part that was cut off, or packed wrongly: what came before counts.
    }
    return bytes.toByteArray();
  }

  /** White space, a mark and the line with which a mailbox begins stand before a mail. */
  private static int start(byte[] bytes) {
    String opening =
        new String(bytes, 0, Math.min(bytes.length, LONGEST_FIELD), StandardCharsets.ISO_8859_1);
    int at = opening.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
    at = Blank.skip(opening, at, opening.length());
    if (opening.startsWith("From ", at)) {
      int end = opening.indexOf('\n', at);
      return end < 0 ? at : end + 1;
    }
    return at;
  }

  /** A field's value on one line, its encoded words decoded. */
  private static String value(Field field) {
    byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
    String line = unpacked(raw);
    int colon = line.indexOf(':');
    String value = line.substring(colon + 1, Math.min(line.length(), LONGEST_FIELD + colon + 1));
    StringBuilder unfolded = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\r' && c != '\n') {
        unfolded.append(c == '\t' ? ' ' : c);
      }
    }
    try {
      return Blank.strip(DecoderUtil.decodeEncodedWords(unfolded.toString(), DecodeMonitor.SILENT));
    } catch (IllegalArgumentException e) {
      return Blank.strip(unfolded.toString());
    }
  }

  private static String unpacked(byte[] raw) {
    try {
      return MarkupDecoding.of(raw, Optional.empty()).text();
    } catch (UnreadableArticleException e) {
      return new String(raw, StandardCharsets.ISO_8859_1);
    }
  }
}

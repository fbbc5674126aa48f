package io.sourcebook.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sourcebook.model.Sha256;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of an article's page: the article's id, where every disk and web server can hold it.
 *
 * <p>Otherwise what is unsafe becomes {@code -}, and {@code ~} with a part of the id's hash makes
 * the name unique.
 */
final class PageName {

  /** Disks hold 255 bytes in a name; the ending and what is put behind it need some. */
  private static final int LONGEST = 200;

  /** Characters that Windows forbids, and two that divide web addresses. */
  private static final String UNSAFE = "<>:\"/\\|?*%#";

  /** Devices of Windows, which are no files whatever stands behind a full stop. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$) *+(?:\\..*+)?");

  /** What the name of a page with a hash looks like, so that no other page takes it. */
  private static final Pattern HASHED = Pattern.compile(".*~[0-9a-f]{8}", Pattern.DOTALL);

  /** As many as the pattern above has: two pages of one site share them once in four billion. */
  private static final int HASH_DIGITS = 8;

  private PageName() {}

  /** The name without its ending. */
  static String of(String article) {
    StringBuilder safe = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < article.length(); ) {
      int point = article.codePointAt(i);
      i += Character.charCount(point);
      int written = isSafe(point) ? point : '-';
      bytes += written < 0x80 ? 1 : Character.toString(written).getBytes(UTF_8).length;
      if (bytes > LONGEST) {
        break;
      }
      safe.appendCodePoint(written);
    }
    String lower = article.toLowerCase(Locale.ROOT);
    boolean ordinary =
        safe.toString().equals(article)
            && !lower.equals("index")
            && !DEVICE.matcher(lower).matches()
            && (lower.indexOf('~') < 0 || !HASHED.matcher(lower).matches());
    return ordinary ? article : safe + "~" + Sha256.of(article).substring(0, HASH_DIGITS);
  }

  /** Letters and digits of ASCII, and what stands between them in most ids. */
  private static boolean isPlain(int point) {
    return (point >= 'a' && point <= 'z')
        || (point >= '0' && point <= '9')
        || (point >= 'A' && point <= 'Z')
        || point == '-'
        || point == '_';
  }

  private static boolean isSafe(int point) {
    if (isPlain(point)) {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> UNSAFE.indexOf(point) < 0;
    };
  }
}

package io.sourcebook.subject;

import io.sourcebook.model.AnalystStatement.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The footnotes of a subject file; each is a part of the statements that refer to it. */
final class Footnotes {

  private static final String LABEL = "\\[\\^([A-Za-z0-9_-]{1,20})\\]";
  private static final Pattern DEFINITION = Pattern.compile("[ ]{0,3}" + LABEL + ":\\s*+");
  private static final Pattern MARK = Pattern.compile(LABEL);

  private final Map<String, Footnote> all = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();

  /**
   * The words of a footnote.
   *
   * @param html with its label in front
   * @param cites whether it has a citation, which may be broken and then gives no reference
   * @param offset in chars of the Markdown text
   */
  record Footnote(String html, List<Reference> references, boolean cites, int offset) {}

  /**
   * What a statement says with its footnotes.
   *
   * @param cites whether one of them has a citation
   * @param unknown the first label that no footnote bears
   */
  record Noted(String html, List<Reference> references, boolean cites, Optional<String> unknown) {}

  /** The label of the footnote whose words a line or paragraph begins. */
  static Optional<String> defined(CharSequence paragraph) {
    Matcher label = DEFINITION.matcher(paragraph);
    return label.lookingAt() ? Optional.of(label.group(1)) : Optional.empty();
  }

  /** Takes the words of a footnote; false where there are others of this label. */
  boolean add(String label, Footnote footnote) {
    return all.putIfAbsent(label, footnote) == null;
  }

  /** A statement's HTML with each mark raised, and behind it the words of the footnotes. */
  Noted of(String html) {
    StringBuilder out = new StringBuilder();
    List<Reference> references = new ArrayList<>();
    Set<String> here = new LinkedHashSet<>();
    boolean cites = false;
    Optional<String> unknown = Optional.empty();
    Matcher mark = MARK.matcher(html);
    int at = 0;
    while (mark.find()) {
      String label = mark.group(1);
      if (!all.containsKey(label)) {
        unknown = unknown.or(() -> Optional.of(label));
      }
      here.add(label);
      out.append(html, at, mark.start()).append(raised(label));
      at = mark.end();
    }
    out.append(html.substring(at));
    for (String label : here) {
      Footnote footnote = all.get(label);
      if (footnote != null) {
        used.add(label);
        String words = DEFINITION.matcher(footnote.html()).replaceFirst("");
        out.append(" (").append(raised(label)).append(' ').append(words).append(')');
        references.addAll(footnote.references());
        cites |= footnote.cites();
      }
    }
    return new Noted(out.toString(), references, cites, unknown);
  }

  /** The same HTML with the marks in brackets, as words without raised letters need them. */
  static String inBrackets(String html) {
    return html.replaceAll("<sup>([A-Za-z0-9_-]{1,20})</sup>", "[$1]");
  }

  /** The footnotes to which no statement refers, by label. */
  Map<String, Footnote> unused() {
    Map<String, Footnote> unused = new LinkedHashMap<>(all);
    unused.keySet().removeAll(used);
    return unused;
  }

  private static String raised(String label) {
    return "<sup>" + label + "</sup>";
  }
}

package io.sourcebook.find;

import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Descriptor;
import io.sourcebook.model.Name;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Draws spans into a text as {@code [words](what they are)}, and takes them out again. */
final class Drawing {

  private static final String PARAGRAPH = " ¶ ";

  private record Mark(Span span, String note) {}

  private Drawing() {}

  /** The text of a case without what is drawn into it. */
  static String plain(String drawn) {
    return drawn.replaceAll("\\]\\([^)]*+\\)", "").replace("[", "").replace(PARAGRAPH, "\n");
  }

  static String names(CanonicalText text, List<Name> names) {
    return draw(text, names.stream().map(name -> new Mark(name.span(), note(text, name))).toList());
  }

  static String quotations(CanonicalText text, List<Quotation> quotations) {
    return draw(
        text, quotations.stream().map(said -> new Mark(said.content(), note(said))).toList());
  }

  static String descriptors(CanonicalText text, List<Descriptor> descriptors) {
    return draw(
        text,
        descriptors.stream().map(one -> new Mark(one.words(), text.slice(one.name()))).toList());
  }

  private static String note(CanonicalText text, Name name) {
    List<String> parts = new ArrayList<>();
    if (!name.full().equals(text.slice(name.span()))) {
      parts.add(name.full());
    }
    parts.add(name.kind().name().toLowerCase(Locale.ROOT));
    name.role().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static String note(Quotation quotation) {
    List<String> parts = new ArrayList<>();
    parts.add(quotation.direct() ? "direct" : "reported");
    quotation
        .speaker()
        .ifPresent(
            speaker -> {
              parts.add(speaker.name());
              if (!speaker.named()) {
                parts.add("nameless");
              }
            });
    quotation.via().ifPresent(via -> parts.add("via " + via));
    return String.join(", ", parts);
  }

  private static String draw(CanonicalText text, List<Mark> marks) {
    List<Mark> byEnd = new ArrayList<>(marks);
    byEnd.sort(Comparator.comparingInt(mark -> -mark.span().start()));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      for (Mark mark : byEnd) {
        if (mark.span().end() == i) {
          out.append("](").append(mark.note()).append(')');
        }
      }
      for (Mark mark : marks) {
        if (mark.span().start() == i) {
          out.append('[');
        }
      }
      if (i < text.length()) {
        String letter = text.slice(new Span(i, i + 1));
        out.append(letter.equals("\n") ? PARAGRAPH : letter);
      }
    }
    return out.toString();
  }
}

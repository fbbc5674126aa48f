package io.sourcebook.article.html;

import io.sourcebook.article.text.LanguageVote;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads the language of an article: as the page tells it, unless its text clearly says otherwise.
 */
final class LanguageFinder {

  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}+(?:-[a-z0-9]{2,8}+){0,3}+");

  private LanguageFinder() {}

  static Optional<Sourced<String>> find(HtmlPage page, PageData data, Body body) {
    Optional<Sourced<String>> told = told(page, data);
    Optional<Sourced<String>> text = LanguageVote.of(kept(page, body));
    if (told.isEmpty()
        || text.isEmpty()
        || sameLanguage(told.get(), text.get())
        || isLikeSpanish(told.get(), text.get())) {
      return told.or(() -> text);
    }
    return Optional.of(
        PageData.inferred(
            text.get().value(), text.get().evidence() + ", against " + told.get().evidence()));
  }

  private static Optional<Sourced<String>> told(HtmlPage page, PageData data) {
    List<Sourced<String>> told = new ArrayList<>();
    Element html = page.document().selectFirst("html");
    if (html != null) {
      String lang = html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
      add(told, lang, "the page's lang \"" + lang + "\"");
    }
    for (MetaTags.Tag tag :
        data.meta()
            .all(
                List.of(
                    "og:locale", "content-language", "language", "dc.language", "inlanguage"))) {
      add(told, tag.content(), "the page's " + tag.name() + " \"" + tag.content() + "\"");
    }
    return told.stream().findFirst();
  }

  private static void add(List<Sourced<String>> told, String value, String evidence) {
    String tag = value.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    if (TAG.matcher(tag).matches()) {
      told.add(PageData.stated(tag, evidence));
    }
  }

  private static List<String> kept(HtmlPage page, Body body) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < body.marks().size(); i++) {
      if (body.marks().get(i).role() != Role.FURNITURE) {
        texts.add(page.text().words(page.text().blocks().get(i)));
      }
    }
    return texts;
  }

  /** A page that says it is in a language close to Spanish knows better than the small words. */
  private static boolean isLikeSpanish(Sourced<String> told, Sourced<String> text) {
    return text.value().equals("es") && !told.value().startsWith("en");
  }

  private static boolean sameLanguage(Sourced<String> one, Sourced<String> other) {
    return one.value().split("-", -1)[0].equals(other.value().split("-", -1)[0]);
  }
}

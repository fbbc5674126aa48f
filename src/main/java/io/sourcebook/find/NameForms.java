package io.sourcebook.find;

import io.sourcebook.model.Name;
import io.sourcebook.model.Name.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ties the forms of one name in an article together: last names, short forms, accents. */
final class NameForms {

  private final Tokens tokens;
  private final List<NameCandidate> candidates;

  /** The forms by their folded words, joined with hyphens; in order of the text. */
  private final Map<String, Form> forms = new LinkedHashMap<>();

  /** The forms in which a word occurs. */
  private final Map<String, List<Form>> byWord = new HashMap<>();

  NameForms(Tokens tokens, List<NameCandidate> candidates) {
    this.tokens = tokens;
    this.candidates = candidates;
  }

  /** One way of writing a name. */
  private static final class Form {
    final String text;
    final List<String> words;
    Kind kind;
    Optional<String> role;
    Form full = this;

    Form(String text, List<String> words, Kind kind, Optional<String> role) {
      this.text = text;
      this.words = words;
      this.kind = kind;
      this.role = role;
    }
  }

  List<NameFinder.Located> resolve() {
    for (NameCandidate candidate : candidates) {
      note(candidate);
    }
    for (Form form : forms.values()) {
      form.full = longest(form);
    }
    for (Form form : forms.values()) {
      Form full = form.full;
      if (form != full && full.kind == Kind.PERSON) {
        form.kind = Kind.PERSON;
        if (full.role.isEmpty()) {
          full.role = form.role;
        }
      }
    }
    List<NameFinder.Located> names = new ArrayList<>();
    for (NameCandidate candidate : candidates) {
      Form form = form(candidate);
      Form full = form.full;
      Optional<String> role = candidate.role().isPresent() ? candidate.role() : full.role;
      names.add(
          new NameFinder.Located(
              candidate.from(),
              candidate.to(),
              new Name(
                  tokens.span(candidate.from(), candidate.to()),
                  full.text,
                  form.kind,
                  form.kind == Kind.PERSON ? role : Optional.empty())));
    }
    return names;
  }

  private void note(NameCandidate candidate) {
    Form form = form(candidate);
    if (form.kind == Kind.OTHER
        || (candidate.kind() == Kind.PERSON && form.kind != Kind.ORGANISATION)) {
      form.kind = candidate.kind();
    }
    if (form.role.isEmpty()) {
      form.role = candidate.role();
    }
  }

  private Form form(NameCandidate candidate) {
    String key = NameWords.joined(tokens, candidate.from(), candidate.to());
    Form known = forms.get(key);
    if (known != null) {
      return known;
    }
    List<String> words = new ArrayList<>();
    for (int i = candidate.from(); i <= candidate.to(); i++) {
      words.add(tokens.get(i).word());
    }
    Form form =
        new Form(
            tokens.slice(candidate.from(), candidate.to()),
            List.copyOf(words),
            candidate.kind(),
            candidate.role());
    forms.put(key, form);
    for (String word : words) {
      byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(form);
    }
    return form;
  }

  /** The longest form that can only be the same name, or the form itself. */
  private Form longest(Form form) {
    Form best = form;
    List<Form> holders = byWord.getOrDefault(form.words.get(form.words.size() - 1), List.of());
    if (holders.size() > MOST_HOLDERS) {
      return form;
    }
    for (Form other : holders) {
      if (other == form || !continues(form, other)) {
        continue;
      }
      if (best == form || contains(other.words, best.words)) {
        best = other;
      } else if (!contains(best.words, other.words)) {
        return form;
      }
    }
    return best;
  }

  /** A word in more names than this tells no two of them apart. */
  private static final int MOST_HOLDERS = 50;

  /** Whether the other form may be a longer writing of this one. */
  private static boolean continues(Form form, Form other) {
    if (other.words.size() <= form.words.size() || !contains(other.words, form.words)) {
      return false;
    }
    if (form.kind == Kind.PLACE || other.kind == Kind.PLACE) {
      return false;
    }
    if (other.kind == Kind.ORGANISATION) {
      // "the Times" is the end of "New York Times"; "Clinton" is not the "Clinton Foundation".
      return endsWith(other.words, form.words)
          && (form.kind == Kind.ORGANISATION
              || NameWords.WITH_ARTICLE.contains(form.words.get(form.words.size() - 1)));
    }
    if (form.kind == Kind.ORGANISATION) {
      return false;
    }
    return other.kind == Kind.PERSON || endsWith(other.words, form.words);
  }

  private static boolean endsWith(List<String> words, List<String> end) {
    return words.subList(words.size() - end.size(), words.size()).equals(end);
  }

  private static boolean contains(List<String> words, List<String> part) {
    for (int i = 0; i + part.size() <= words.size(); i++) {
      if (words.subList(i, i + part.size()).equals(part)) {
        return true;
      }
    }
    return false;
  }
}

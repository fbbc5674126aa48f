package io.sourcebook.relate;

import io.sourcebook.model.Findings;
import io.sourcebook.model.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The spellings of one name over all articles: accents and case aside, a shorter form of the only
 * longer one it can be ({@code Ana Ruiz} of {@code Ana María Ruiz}), and a last name alone where
 * all articles know one person of it.
 */
final class NameGroups {

  /** A form of a name, without accents and case. */
  private static final class Form {
    private final List<String> words;
    private final List<Spelling> spellings = new ArrayList<>();
    private boolean person;
    private boolean other;

    private Form(List<String> words) {
      this.words = words;
    }

    private int count() {
      return spellings.stream().mapToInt(spelling -> spelling.count).sum();
    }
  }

  /** One way in which a form is written: one stands in hundreds of places. */
  private static final class Spelling {
    private final String words;
    private final Form form;
    private int count;

    private Spelling(String words, Form form) {
      this.words = words;
      this.form = form;
      form.spellings.add(this);
    }
  }

  private final Map<String, Form> forms = new TreeMap<>();

  private final Map<String, Spelling> written = new HashMap<>();

  /** The longer form of which a form is a shorter one. */
  private final Map<Form, Form> longer = new HashMap<>();

  private NameGroups() {}

  /** For each full form of an article the spelling under which all articles together know it. */
  static Map<String, String> of(List<Findings> articles) {
    NameGroups groups = new NameGroups();
    for (Findings findings : articles) {
      findings.names().forEach(groups::add);
    }
    groups.join();
    return groups.canonical();
  }

  private void add(Name name) {
    Spelling spelling = written.computeIfAbsent(name.full(), this::spelling);
    spelling.count++;
    spelling.form.person |= name.kind() == Name.Kind.PERSON;
    spelling.form.other |= name.kind() == Name.Kind.OTHER;
  }

  private Spelling spelling(String words) {
    return new Spelling(
        words,
        forms.computeIfAbsent(
            WordScanner.fold(words), key -> new Form(List.of(key.strip().split("\\s+", -1)))));
  }

  private void join() {
    Map<String, List<Form>> byFirst = new HashMap<>();
    Map<String, List<Form>> byLast = new HashMap<>();
    for (Form form : forms.values()) {
      if (form.words.size() > 1 && form.person) {
        byFirst.computeIfAbsent(form.words.get(0), word -> new ArrayList<>()).add(form);
        byLast
            .computeIfAbsent(form.words.get(form.words.size() - 1), word -> new ArrayList<>())
            .add(form);
      }
    }
    List<Form> longestFirst = new ArrayList<>(forms.values());
    longestFirst.sort(Comparator.comparingInt(form -> -form.words.size()));
    for (Form form : longestFirst) {
      if (!form.person && !form.other) {
        continue;
      }
      String first = form.words.get(0);
      String last = form.words.get(form.words.size() - 1);
      Set<Form> whole = new HashSet<>();
      if (form.words.size() > 1) {
        byFirst.getOrDefault(first, List.of()).stream()
            .filter(one -> isWithin(form, one))
            .forEach(one -> whole.add(longest(one)));
      }
      byLast.getOrDefault(last, List.of()).stream()
          .filter(one -> isWithin(form, one))
          .forEach(one -> whole.add(longest(one)));
      if (whole.size() == 1) {
        longer.put(form, whole.iterator().next());
      }
    }
  }

  private Form longest(Form form) {
    Form found = form;
    while (longer.containsKey(found)) {
      found = longer.getOrDefault(found, found);
    }
    return found;
  }

  /** Whether a form's words stand in a longer one, in their order. */
  private static boolean isWithin(Form form, Form longer) {
    if (form.words.size() >= longer.words.size()) {
      return false;
    }
    int at = 0;
    for (String word : longer.words) {
      if (at < form.words.size() && word.equals(form.words.get(at))) {
        at++;
      }
    }
    return at == form.words.size();
  }

  private Map<String, String> canonical() {
    Map<Form, List<Form>> groups = new HashMap<>();
    forms
        .values()
        .forEach(form -> groups.computeIfAbsent(longest(form), f -> new ArrayList<>()).add(form));
    Map<String, String> out = new TreeMap<>();
    for (List<Form> group : groups.values()) {
      String name = name(group);
      group.forEach(form -> form.spellings.forEach(spelling -> out.put(spelling.words, name)));
    }
    return out;
  }

  /** The commonest form of more than one word, in its accented or else its commonest spelling. */
  private static String name(List<Form> group) {
    Optional<Form> form =
        group.stream()
            .max(
                Comparator.comparing((Form one) -> one.words.size() > 1)
                    .thenComparing(Form::count)
                    .thenComparing(one -> String.join(" ", one.words)));
    // Accents are lost on the way more often than they are added.
    return form.orElseThrow().spellings.stream()
        .max(
            Comparator.comparing((Spelling one) -> isAccented(one.words))
                .thenComparing(one -> one.count)
                .thenComparing(one -> one.words))
        .orElseThrow()
        .words;
  }

  private static boolean isAccented(String name) {
    return name.codePoints().anyMatch(c -> c > 0x7F && Character.isLetter(c));
  }
}

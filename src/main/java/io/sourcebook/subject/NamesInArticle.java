package io.sourcebook.subject;

import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sentences of one article that call a subject by its name or an alias, and never by a part of
 * somebody else's name.
 */
final class NamesInArticle {

  private final NameSearch search;
  private final Findings findings;
  private final CanonicalText text;
  private final ArticleNames names;

  /** The subjects whose name stands in full somewhere in the article. */
  private final BitSet present = new BitSet();

  private final List<Mention> mentions = new ArrayList<>();

  NamesInArticle(NameSearch search, Findings findings) {
    this.search = search;
    this.findings = findings;
    this.text = findings.article().text();
    this.names = new ArticleNames(findings.names(), text::slice);
  }

  List<Mention> find() {
    notePresence();
    findings.sentences().forEach(this::searchWords);
    searchLongForms();
    return mentions;
  }

  /** A title or a caption may give a name in full that the sentences shorten. */
  private void notePresence() {
    findings.article().blocks().stream()
        .filter(block -> block.role() != Role.FURNITURE)
        .flatMap(block -> search.tree().find(text.slice(block.span())).stream())
        .filter(hit -> hit.form().words().size() > 1)
        .forEach(hit -> present.set(hit.form().subject()));
  }

  private void searchWords(Sentence sentence) {
    int offset = text.charAt(sentence.span().start());
    for (NameTree.Hit hit : outsideOfLonger(search.tree().find(text.slice(sentence.span())))) {
      Span words = text.span(offset + hit.start(), offset + hit.end());
      if (means(hit.form(), words)) {
        boolean alias = hit.form().origin() == NameForm.Origin.ALIAS;
        keep(sentence, hit.form().subject(), words, !alias);
      }
    }
  }

  /** The hits that are no part of a longer name of an actor or organisation with a page. */
  private List<NameTree.Hit> outsideOfLonger(List<NameTree.Hit> hits) {
    List<NameTree.Hit> kept = new ArrayList<>();
    int reach = 0;
    int from = 0;
    while (from < hits.size()) {
      int to = from;
      int reachHere = 0;
      while (to < hits.size() && hits.get(to).start() == hits.get(from).start()) {
        if (search.namesSomebody(hits.get(to).form())) {
          reachHere = Math.max(reachHere, hits.get(to).end());
        }
        to++;
      }
      for (NameTree.Hit hit : hits.subList(from, to)) {
        if (hit.end() > reach && hit.end() >= reachHere) {
          kept.add(hit);
        }
      }
      reach = Math.max(reach, reachHere);
      from = to;
    }
    return kept;
  }

  /** Whether words that could name a subject do, by the names that the article is known to have. */
  private boolean means(NameForm form, Span words) {
    Optional<ArticleNames.Known> around = names.around(words);
    if (around.isEmpty()) {
      return form.origin() != NameForm.Origin.SURNAME || isClearlyMeant(form, words);
    }
    ArticleNames.Known name = around.get();
    if (search.owns(form.subject(), name.full())) {
      return true;
    }
    if (!name.key().equals(form.key())) {
      return false;
    }
    if (form.origin() == NameForm.Origin.SURNAME) {
      return name.alone() && mayBePerson(name) && isClearlyMeant(form, words);
    }
    // One word of a longer name that somebody else bears, such as a first name.
    return name.alone() || form.words().size() > 1;
  }

  private static boolean mayBePerson(ArticleNames.Known name) {
    return name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.OTHER;
  }

  /** Whether a surname alone can only be the subject's in this article. */
  private boolean isClearlyMeant(NameForm form, Span words) {
    int subject = form.subject();
    List<Integer> rivals = search.rivals(subject, form.key());
    Set<String> bearers = names.bearers(form.key());
    return isPerson(subject)
        && Character.isUpperCase(text.value().codePointAt(text.charAt(words.start())))
        && bearers.stream().allMatch(full -> search.owns(subject, full))
        && (rivals.isEmpty() || (present.get(subject) && rivals.stream().noneMatch(present::get)));
  }

  /**
   * Whether a subject is shown to be a person, or bears a given name and stands in full in this
   * article, as anything but an organisation or a place.
   */
  private boolean isPerson(int subject) {
    return search.isPerson(subject)
        || (present.get(subject)
            && search.hasGivenName(subject)
            && names.inOrder().stream()
                .noneMatch(name -> !mayBePerson(name) && search.owns(subject, name.full())));
  }

  /** Names that are short for a subject's: {@code López Obrador} for all four words. */
  private void searchLongForms() {
    int next = 0;
    for (ArticleNames.Known name : names.inOrder()) {
      while (next < findings.sentences().size()
          && findings.sentences().get(next).span().end() <= name.span().start()) {
        next++;
      }
      if (next == findings.sentences().size()) {
        return;
      }
      Sentence sentence = findings.sentences().get(next);
      if (name.full().contains(" ") && sentence.span().contains(name.span())) {
        for (int subject : search.owners(name.full())) {
          keep(sentence, subject, name.span(), search.isName(subject, name.full()));
        }
      }
    }
  }

  private void keep(Sentence sentence, int subject, Span words, boolean byName) {
    mentions.add(
        new Mention(
            search.slug(subject),
            new Passage(findings.article().id(), sentence.block(), sentence.span()),
            words,
            byName ? Mention.Kind.NAME : Mention.Kind.ALIAS,
            Optional.empty()));
  }
}

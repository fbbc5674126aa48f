package io.sourcebook.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms of all subjects, found in one pass over the words of a text. */
final class NameTree {

  /**
   * A form found in a text.
   *
   * @param start and {@code end}: in chars of the text
   */
  record Hit(NameForm form, int start, int end) {
    boolean strictlyWithin(Hit other) {
      return other.start <= start && end <= other.end && other.end - other.start > end - start;
    }
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<NameForm> ends = new ArrayList<>();
  }

  private final Node root = new Node();

  NameTree(List<NameForm> forms) {
    for (NameForm form : forms) {
      Node node = root;
      for (String word : form.words()) {
        node = node.next.computeIfAbsent(word, key -> new Node());
      }
      node.ends.add(form);
    }
  }

  /** All forms that stand in a text as whole words, in order of their beginning. */
  List<Hit> find(String text) {
    List<Word> words = Word.split(text);
    List<Hit> hits = new ArrayList<>();
    for (int first = 0; first < words.size(); first++) {
      Node node = root;
      for (int last = first; last < words.size(); last++) {
        Node child = node.next.get(words.get(last).folded());
        if (child == null) {
          break;
        }
        node = child;
        for (NameForm form : node.ends) {
          Hit hit = new Hit(form, words.get(first).start(), words.get(last).end());
          if (fits(text, words, first, form) && WholeWords.stand(text, hit)) {
            hits.add(hit);
          }
        }
      }
    }
    return hits;
  }

  private static boolean fits(String text, List<Word> words, int first, NameForm form) {
    for (int i = 0; i < form.gaps().size(); i++) {
      int from = words.get(first + i).end();
      int to = words.get(first + i + 1).start();
      if (!WholeWords.join(text.substring(from, to), form.gaps().get(i))) {
        return false;
      }
    }
    return true;
  }
}

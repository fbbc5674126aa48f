package io.sourcebook.article.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A block element of a page that shows text, with the run of pieces inside it.
 *
 * <p>Pieces stand in the order of the source, so those of an element always form one run.
 */
final class Area {

  private final Element element;
  private final Optional<Area> parent;
  private final List<Area> children = new ArrayList<>();
  private final NameWords names;
  private final int first;
  private int end;

  private Area(Element element, Optional<Area> parent, int first) {
    this.element = element;
    this.parent = parent;
    this.names = NameWords.of(element);
    this.first = first;
    this.end = first + 1;
  }

  /** The areas of a page, each before those inside it; the first is the page's whole body. */
  static List<Area> all(PageText text) {
    List<Area> areas = new ArrayList<>();
    Map<Element, Area> known = new HashMap<>();
    for (int i = 0; i < text.blocks().size(); i++) {
      List<Element> fresh = new ArrayList<>();
      Element at = text.blocks().get(i).element();
      while (at != null && !known.containsKey(at) && !at.normalName().equals("html")) {
        fresh.add(at);
        at = at.parent();
      }
      Optional<Area> parent = Optional.ofNullable(at).map(known::get);
      Collections.reverse(fresh);
      for (Element element : fresh) {
        Area area = new Area(element, parent, i);
        parent.ifPresent(outer -> outer.children.add(area));
        known.put(element, area);
        areas.add(area);
        parent = Optional.of(area);
      }
      for (Optional<Area> outer = parent; outer.isPresent(); outer = outer.get().parent) {
        outer.get().end = i + 1;
      }
    }
    return List.copyOf(areas);
  }

  Element element() {
    return element;
  }

  String tag() {
    return element.normalName();
  }

  Optional<Area> parent() {
    return parent;
  }

  List<Area> children() {
    return children;
  }

  /** The words of which its classes and its id are made. */
  NameWords names() {
    return names;
  }

  /** The number of its first piece. */
  int first() {
    return first;
  }

  /** The number behind that of its last piece. */
  int end() {
    return end;
  }

  int size() {
    return end - first;
  }

  boolean holds(int piece) {
    return first <= piece && piece < end;
  }
}

package io.sourcebook.subject;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;

/** A citation in the tree of a Markdown text, sound or not. */
final class CitationNode extends Node {

  /**
   * A sound citation.
   *
   * @param key where its key begins, in chars of the Markdown text
   * @param words where its quoted words begin, likewise
   */
  record Sound(Citation citation, int key, int words) {}

  /**
   * Where a broken citation goes wrong.
   *
   * @param offset in chars of the Markdown text
   */
  record Broken(CitationFault fault, int offset) {}

  private final List<Sound> citations;
  private final Optional<Broken> fault;

  CitationNode(BasedSequence chars, List<Sound> citations, Optional<Broken> fault) {
    super(chars);
    this.citations = citations;
    this.fault = fault;
  }

  List<Sound> citations() {
    return citations;
  }

  Optional<Broken> fault() {
    return fault;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}

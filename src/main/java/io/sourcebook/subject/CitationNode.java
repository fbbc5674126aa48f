package io.sourcebook.subject;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;

/** A citation in the tree of a Markdown text, sound or not. */
final class CitationNode extends Node {

  /**
   * Where a sound citation begins, or a broken one goes wrong.
   *
   * @param offset in chars of the Markdown text
   */
  record Placed<T>(T what, int offset) {}

  private final List<Placed<Citation>> citations;
  private final Optional<Placed<CitationFault>> fault;

  CitationNode(
      BasedSequence chars,
      List<Placed<Citation>> citations,
      Optional<Placed<CitationFault>> fault) {
    super(chars);
    this.citations = citations;
    this.fault = fault;
  }

  List<Placed<Citation>> citations() {
    return citations;
  }

  Optional<Placed<CitationFault>> fault() {
    return fault;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}

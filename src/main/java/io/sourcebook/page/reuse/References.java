package io.sourcebook.page.reuse;

import io.sourcebook.model.CitationStyle;
import io.sourcebook.model.Memory;
import io.sourcebook.page.view.Reference;
import org.jspecify.annotations.Nullable;

/** Works as reference lists name them, each by itself, so that no other work changes one. */
public final class References {

  private final CitationStyle style;
  private final String language;
  private final Memory memory;
  private @Nullable StyleEngine engine;

  /**
   * @param language {@code en} or {@code es}
   */
  public References(CitationStyle style, String language, Memory memory) {
    this.style = style;
    this.language = language;
    this.memory = memory;
  }

  /** All that a reference depends on, beside the program. */
  private record Asked(Work work, String doubt, CitationStyle style, String language) {}

  /**
   * The reference to a work.
   *
   * @param doubt how a date that is missing or not certain is printed by a style that has no words
   *     for it: {@code n.d.}, {@code [March 2024?]}
   */
  public Reference of(Work work, String doubt) {
    return memory.recall(
        "reference", new Asked(work, doubt, style, language), Reference.class, this::made);
  }

  /** One after the other: the engine knows one work at a time. */
  private synchronized Reference made(Asked asked) {
    return engine().reference(asked.work(), asked.doubt());
  }

  /** Reading a style takes a fifth of a second: only where some reference is not remembered. */
  private StyleEngine engine() {
    StyleEngine ready = engine;
    if (ready == null) {
      ready = new StyleEngine(style, language);
      engine = ready;
    }
    return ready;
  }
}

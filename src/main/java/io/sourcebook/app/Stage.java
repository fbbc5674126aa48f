package io.sourcebook.app;

/** A part of the way from seeds to site, as a person at the terminal hears of it. */
enum Stage {
  READING("reading articles", "read", "article"),
  FINDING("finding dates, names and quotations", "find", "article"),
  SEARCHING("looking for the subjects", "mentions", "article"),
  RELATING("relating passages", "", ""),
  COMPOSING("composing fact sheets", "sheet", "sheet"),
  RENDERING("rendering pages", "source", "source"),
  PUBLISHING("writing and checking pages", "check", "page"),
  CHECKING("checking the site", "", ""),
  SUGGESTING("comparing names", "", ""),
  INSPECTING("reading articles", "inspect", "article"),
  PRINTING("printing the page with the browser", "", "");

  private final String words;
  private final String task;
  private final String thing;

  Stage(String words, String task, String thing) {
    this.words = words;
    this.task = task;
    this.thing = thing;
  }

  /** What happens. */
  String words() {
    return words;
  }

  /** The task of a memory that is done once for each thing; empty where nothing is counted. */
  String task() {
    return task;
  }

  /** One of what is counted. */
  String thing() {
    return thing;
  }
}

package io.sourcebook.app;

/** Hears how far a command is; from any thread. */
interface Progress extends AutoCloseable {

  /** Tells nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void stage(Stage stage, int total) {}

        @Override
        public void done(String task) {}

        @Override
        public void close() {}
      };

  /**
   * A stage begins, and the one before has ended.
   *
   * @param total how many things there are to do, 0 where it is not known
   */
  void stage(Stage stage, int total);

  /** One task of a memory was done, or remembered. */
  void done(String task);

  /** The command is at its end. */
  @Override
  void close();
}

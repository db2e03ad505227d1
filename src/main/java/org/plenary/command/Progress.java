package org.plenary.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A progress bar on a terminal; nothing anywhere else, where it would be noise in a log. */
final class Progress implements AutoCloseable {
  private final ProgressBar bar;

  private Progress(ProgressBar bar) {
    this.bar = bar;
  }

  static Progress of(String task, long steps) {
    // A console is there only when both ends are a terminal.
    boolean visible = System.console() != null && steps > 1;
    return new Progress(
        visible ? new ProgressBarBuilder().setTaskName(task).setInitialMax(steps).build() : null);
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}

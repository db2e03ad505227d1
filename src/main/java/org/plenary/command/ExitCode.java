package org.plenary.command;

/** How a command ends. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Done, but some data is invalid or some documents failed. */
  static final int FINDINGS = 1;

  /** Could not run. */
  static final int COULD_NOT_RUN = 3;

  private ExitCode() {}
}

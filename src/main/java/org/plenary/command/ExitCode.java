package org.plenary.command;

/** How a command ends. */
public final class ExitCode {
  /** Done. */
  public static final int DONE = 0;

  /** Done, but some data is invalid or some documents failed. */
  public static final int FINDINGS = 1;

  /** Could not run. */
  public static final int COULD_NOT_RUN = 3;

  private ExitCode() {}
}

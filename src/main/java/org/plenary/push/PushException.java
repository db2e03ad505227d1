package org.plenary.push;

/** A target that did not do what was asked; the message is one line for people. */
public final class PushException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean lasting;

  /**
   * @param lasting whether the next graph would fare the same: nothing listens there, or it lets
   *     nobody write
   */
  PushException(String message, boolean lasting) {
    super(message);
    this.lasting = lasting;
  }

  /** Whether the next graph would fare the same. */
  public boolean lasting() {
    return lasting;
  }
}

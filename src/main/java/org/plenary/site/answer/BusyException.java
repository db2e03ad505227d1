package org.plenary.site.answer;

/** Too many queries run already. */
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long seconds;

  /**
   * @param seconds after which to try again
   */
  BusyException(long seconds) {
    super("Too many queries at one time: try again in " + seconds + " seconds.");
    this.seconds = seconds;
  }

  /** What a Retry-After header says. */
  public String retryAfter() {
    return Long.toString(seconds);
  }
}

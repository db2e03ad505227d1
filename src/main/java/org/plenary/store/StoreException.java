package org.plenary.store;

/** A store that can't be opened; the message is one line for the person who asked. */
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message where, expected, found
   * @param cause what the store said
   */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}

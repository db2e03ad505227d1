package org.plenary.site.answer;

/** An answer that goes beyond the limits; the message says what to do. */
public final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooLargeException(String message) {
    super(message);
  }
}

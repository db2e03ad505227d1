package org.plenary.search;

import java.util.Locale;

/** A question that is not answered, and why. */
public final class QuestionException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** Too many letters. */
    LONG,
    /** Too many words. */
    WORDS,
    /** A word begins with a star. */
    STAR,
    /** A page that is not offered. */
    PAGE,
    /** A facet's value that cannot be. */
    FACET
  }

  private final Reason reason;
  private final String value;

  QuestionException(Reason reason, String value) {
    super(reason.name().toLowerCase(Locale.ROOT) + ": " + value);
    this.reason = reason;
    this.value = value;
  }

  /** Why it is not answered. */
  public Reason reason() {
    return reason;
  }

  /** The limit that was passed, or the word that is not taken. */
  public String value() {
    return value;
  }
}

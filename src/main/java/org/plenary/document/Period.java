package org.plenary.document;

/**
 * From a first to a last date, both included; the same twice for one day.
 *
 * <p>Example: "held in Geneva from 11 to 13 May 2016" is 2016-05-11 to 2016-05-13.
 */
public record Period(UncertainDate start, UncertainDate end) {
  /** A single day, month or year. */
  public static Period of(UncertainDate date) {
    return new Period(date, date);
  }
}

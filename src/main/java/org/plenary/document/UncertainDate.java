package org.plenary.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as exact as the text states it, in ISO 8601: {@code 2004-10-22}, {@code 2014-02} or {@code
 * 2018}. "the next one scheduled for 2018" (A/RES/72/74) states a year and nothing more.
 *
 * @param iso the date
 */
public record UncertainDate(String iso) {
  /**
   * @throws IllegalArgumentException if this is not a day, month or year of the calendar
   */
  public UncertainDate {
    try {
      switch (iso.length()) {
        case 4 -> Integer.parseInt(iso);
        case 7 -> YearMonth.parse(iso);
        default -> LocalDate.parse(iso);
      }
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException("not an ISO 8601 day, month or year: " + iso, e);
    }
  }

  /** True when the day is stated. */
  public boolean isDay() {
    return iso.length() == 10;
  }
}

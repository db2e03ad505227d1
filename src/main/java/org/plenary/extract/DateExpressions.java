package org.plenary.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Period;
import org.plenary.document.UncertainDate;
import org.plenary.lexicon.Calendar;

/**
 * Dates and periods in running text, English and French, day first as the Editorial Manual has it:
 * "14 and 15 April 2016", "from 11 to 13 May 2016", "28 February to 2 March 2014", "du 1er au 3
 * novembre 2016", "February 2014", "in 2018"; single days also in the other languages: "6 de
 * diciembre de 2017", "2017年12月6日".
 */
final class DateExpressions {
  /** 1er, and 1° or 1* as OCR reads it. */
  private static final String DAY = "(\\d{1,2})(?:er|[°ºe*®'’])?";

  private static final String YEAR = "(1[89]\\d{2}|20\\d{2})(?![\\d/])";

  private static final String TO = "\\s?(?:to|and|au|et|[-–—‑])\\s?";

  private final Pattern period;
  private final Calendar calendar;

  /**
   * @param date what was read
   * @param start first character, in the text searched
   * @param end one past the last character
   */
  record Dated(Period date, int start, int end) {}

  DateExpressions(Calendar calendar) {
    this.calendar = calendar;
    String month = "(" + String.join("|", calendar.allMonthNames()) + ")";
    this.period =
        Pattern.compile(
            "(?<![\\d/.])(?:"
                + (DAY + " " + month + " " + YEAR + TO + DAY + " " + month + " " + YEAR)
                + ("|" + DAY + " " + month + TO + DAY + " " + month + " " + YEAR)
                + ("|" + DAY + TO + DAY + " " + month + " " + YEAR)
                + ("|" + DAY + " (?:de )?" + month + " (?:de )?" + YEAR + "(?: года)?")
                + ("|" + month + " " + YEAR)
                + "|(1[89]\\d{2}|20\\d{2})年(\\d{1,2})月(\\d{1,2})日"
                + ")");
  }

  /** All dates with at least a month, in order; {@code folded} is folded text. */
  List<Dated> in(String folded) {
    List<Dated> found = new ArrayList<>();
    Matcher m = period.matcher(folded);
    while (m.find()) {
      read(m).ifPresent(p -> found.add(new Dated(p, m.start(), m.end())));
    }
    return found;
  }

  /** The date that stands exactly at {@code from}. */
  Optional<Dated> at(String folded, int from) {
    Matcher m = period.matcher(folded).region(from, folded.length());
    m.useTransparentBounds(true);
    return m.lookingAt() ? read(m).map(p -> new Dated(p, m.start(), m.end())) : Optional.empty();
  }

  /** The single day that stands at {@code from}, e.g. after "of" in "37/4 of 22 October 1982". */
  Optional<LocalDate> dayAt(String folded, int from) {
    return at(folded, from).flatMap(DateExpressions::day);
  }

  /** The day of a date that is one day. */
  static Optional<LocalDate> day(Dated dated) {
    Period p = dated.date();
    return p.start().isDay() && p.start().equals(p.end())
        ? Optional.of(LocalDate.parse(p.start().iso()))
        : Optional.empty();
  }

  private Optional<Period> read(Matcher m) {
    try {
      if (m.group(1) != null) {
        return Optional.of(period(day(m, 1, 2, 3), day(m, 4, 5, 6)));
      } else if (m.group(7) != null) {
        return Optional.of(period(day(m, 7, 8, 11), day(m, 9, 10, 11)));
      } else if (m.group(12) != null) {
        return Optional.of(period(day(m, 12, 14, 15), day(m, 13, 14, 15)));
      } else if (m.group(16) != null) {
        return Optional.of(Period.of(day(m, 16, 17, 18)));
      } else if (m.group(21) != null) {
        return Optional.of(Period.of(chinese(m)));
      }
      return Optional.of(
          Period.of(
              new UncertainDate("%s-%02d".formatted(m.group(20), calendar.month(m.group(19))))));
    } catch (DateTimeException | IllegalArgumentException e) {
      // "31 November 2016" is no date; the words stay as they are.
      return Optional.empty();
    }
  }

  private static UncertainDate chinese(Matcher m) {
    LocalDate date =
        LocalDate.of(
            Integer.parseInt(m.group(21)),
            Integer.parseInt(m.group(22)),
            Integer.parseInt(m.group(23)));
    return new UncertainDate(date.toString());
  }

  private UncertainDate day(Matcher m, int day, int month, int year) {
    LocalDate date =
        LocalDate.of(
            Integer.parseInt(m.group(year)),
            calendar.month(m.group(month)),
            Integer.parseInt(m.group(day)));
    return new UncertainDate(date.toString());
  }

  private static Period period(UncertainDate start, UncertainDate end) {
    return new Period(start, end);
  }
}

package org.plenary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Period;
import org.plenary.document.UncertainDate;
import org.plenary.lexicon.Calendar;

/**
 * Dates as meetings have them: whole ones, and days and months of a list that share the year at its
 * end, "les 15 et 16 mars, du 7 au 18 août et du 4 au 8 décembre 2023" (A/RES/80/71).
 */
final class MeetingDates {
  private static final String BETWEEN =
      "(?:,| et| and|,? puis|,? then)(?: (?:du|le|les|from|on))? \\z";

  private final DateExpressions dates;
  private final Calendar calendar;
  private final Pattern yearless;

  MeetingDates(DateExpressions dates, Calendar calendar) {
    this.dates = dates;
    this.calendar = calendar;
    this.yearless =
        Pattern.compile(
            "(?<![\\d/.])(\\d{1,2})(?:er)?(?:\\s?(?:to|and|au|et|-)\\s?(\\d{1,2}))? ("
                + String.join("|", calendar.monthNames())
                + ")"
                + BETWEEN);
  }

  /** All dates in folded text, in order. */
  List<DateExpressions.Dated> in(String folded) {
    List<DateExpressions.Dated> found = new ArrayList<>();
    int from = 0;
    for (DateExpressions.Dated date : dates.in(folded)) {
      if (date.date().start().isDay()) {
        addYearless(folded, from, date, found);
      }
      found.add(date);
      from = date.end();
    }
    found.sort(Comparator.comparingInt(DateExpressions.Dated::start));
    return found;
  }

  /** What stands before a whole date and takes its year. */
  private void addYearless(
      String folded, int from, DateExpressions.Dated whole, List<DateExpressions.Dated> found) {
    String year = whole.date().start().iso().substring(0, 4);
    int end = whole.start();
    Optional<DateExpressions.Dated> before = yearless(folded, from, end, year);
    while (before.isPresent()) {
      found.add(before.get());
      end = before.get().start();
      before = yearless(folded, from, end, year);
    }
  }

  private Optional<DateExpressions.Dated> yearless(String folded, int from, int end, String year) {
    Matcher m = yearless.matcher(folded).region(Math.max(from, end - 45), end);
    if (!m.find()) {
      return Optional.empty();
    }
    String last = m.group(2) == null ? m.group(1) : m.group(2);
    try {
      var period = new Period(day(year, m.group(3), m.group(1)), day(year, m.group(3), last));
      return Optional.of(new DateExpressions.Dated(period, m.start(), m.end(3)));
    } catch (IllegalArgumentException e) {
      // "31 November" is no day.
      return Optional.empty();
    }
  }

  private UncertainDate day(String year, String month, String day) {
    return new UncertainDate(
        "%s-%02d-%02d".formatted(year, calendar.month(month), Integer.parseInt(day)));
  }
}

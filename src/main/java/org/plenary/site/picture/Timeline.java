package org.plenary.site.picture;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happened when, a line for each.
 *
 * @param label what happened, e.g. "Meeting"
 * @param events at most as many as are to be read; in any order
 */
public record Timeline(About about, String label, String date, String detail, List<Event> events)
    implements Picture {
  private static final int WIDTH = 700;
  private static final int SIDE = 18;
  private static final int TOP = 30;
  private static final int ROW = 24;
  private static final double RADIUS = 5;

  /** As many lines as one looks through; the table has all. */
  private static final int DRAWN = 40;

  /** Where the words change over to the other side of their dot. */
  private static final double MIDDLE = 0.5;

  /** Orders events by their first day. */
  public Timeline {
    events =
        events.stream()
            .sorted(Comparator.comparing(Event::start).thenComparing(Event::label))
            .toList();
  }

  /**
   * Something that happened.
   *
   * @param start ISO date, as exact as it is known: a year, a month or a day
   * @param end the last day; empty when there is none of its own
   * @param ahead whether it was only planned when it was spoken of
   */
  public record Event(
      String start, String end, String label, String detail, String href, boolean ahead) {
    private LocalDate first() {
      return switch (start.length()) {
        case 4 -> Year.parse(start).atDay(1);
        case 7 -> YearMonth.parse(start).atDay(1);
        default -> LocalDate.parse(start.substring(0, 10));
      };
    }

    /** The days, e.g. {@code 2017-05-02 – 2017-05-04}. */
    String days() {
      return end.isEmpty() || end.equals(start) ? start : start + " – " + end;
    }
  }

  /** Events that are drawn: the latest, when there are too many. */
  public List<Event> drawn() {
    return events.subList(Math.max(0, events.size() - DRAWN), events.size());
  }

  @Override
  public Grid grid() {
    boolean details = !detail.isEmpty();
    return new Grid(
        details ? List.of(date, label, detail) : List.of(date, label),
        events.stream()
            .map(
                e ->
                    details
                        ? List.of(
                            Grid.cell(e.days()), Grid.cell(e.label, e.href), Grid.cell(e.detail))
                        : List.of(Grid.cell(e.days()), Grid.cell(e.label, e.href)))
            .toList());
  }

  @Override
  public Drawing drawing() {
    List<Event> drawn = drawn();
    if (drawn.isEmpty()) {
      return Drawing.EMPTY;
    }
    int from = drawn.get(0).first().getYear();
    int until = drawn.get(drawn.size() - 1).first().getYear() + 1;
    int height = TOP + ROW * drawn.size() + 8;
    List<Mark> marks = new ArrayList<>(years(from, until, height));
    for (int i = 0; i < drawn.size(); i++) {
      marks.add(row(drawn.get(i), TOP + ROW * i + ROW / 2.0, from, until));
    }
    return new Drawing(WIDTH, height, marks);
  }

  private static List<Mark> years(int from, int until, int height) {
    int every = every(until - from);
    List<Mark> marks = new ArrayList<>();
    for (int year = from; year <= until; year++) {
      if (year % every == 0) {
        double x = x(LocalDate.of(year, 1, 1), from, until);
        marks.add(Mark.Line.straight(x, TOP - 6, x, height, "rule"));
        marks.add(new Mark.Words(x, TOP - 12, "middle", Integer.toString(year), "soft"));
      }
    }
    return marks;
  }

  private static int every(int years) {
    for (int every : new int[] {1, 2, 5, 10, 20}) {
      if (years / every <= 12) {
        return every;
      }
    }
    return 50;
  }

  private static Mark row(Event event, double y, int from, int until) {
    double x = x(event.first(), from, until);
    boolean left = x > WIDTH * MIDDLE;
    double room = (left ? x : WIDTH - x) - SIDE - RADIUS;
    String words = Drawing.cut(event.start + "  " + event.label, room);
    String style = event.ahead ? "dot ahead" : "dot";
    List<Mark> marks =
        List.of(
            new Mark.Dot(x, y, RADIUS, style, ""),
            new Mark.Words(
                left ? x - RADIUS - 5 : x + RADIUS + 5,
                y + 4,
                left ? "end" : "start",
                words,
                event.href.isEmpty() ? "words halo" : "words halo link"));
    return new Mark.Linked(event.href, event.days() + ": " + event.label, marks);
  }

  private static double x(LocalDate day, int from, int until) {
    LocalDate first = LocalDate.of(from, 1, 1);
    double all = ChronoUnit.DAYS.between(first, LocalDate.of(until, 1, 1));
    return SIDE + (WIDTH - 2 * SIDE) * ChronoUnit.DAYS.between(first, day) / all;
  }
}

package org.plenary.site.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.site.link.Link;

/**
 * A vote: a dot for each voice, in a half circle as in a hall.
 *
 * @param side what the sides are called, e.g. "Vote"
 * @param number what they are counted by, e.g. "States"
 * @param names who voted so, e.g. "Which"
 */
public record Votes(About about, String side, String number, String names, List<Side> sides)
    implements Picture {
  private static final int WIDTH = 520;
  private static final int HEIGHT = 300;
  private static final int LEGEND = 34;
  private static final double INNER = 90;
  private static final double OUTER = 240;

  /**
   * A side.
   *
   * @param key {@code in-favour}, {@code against}, {@code abstaining} or {@code not-voting}
   * @param label what it is called
   * @param total voices; not fewer than the States that are named
   * @param states those named, in order
   */
  public record Side(String key, String label, int total, List<Link> states) {}

  private record Seat(double x, double y, double angle, double row) {}

  @Override
  public Grid grid() {
    return new Grid(
        List.of(side, number, names),
        sides.stream()
            .map(
                s ->
                    List.of(
                        Grid.cell(s.label),
                        Grid.cell(Integer.toString(s.total)),
                        Grid.cell(
                            s.states.stream().map(Link::label).collect(Collectors.joining("; ")))))
            .toList());
  }

  @Override
  public Drawing drawing() {
    int voices = sides.stream().mapToInt(Side::total).sum();
    List<Mark> marks = new ArrayList<>();
    if (voices == 0) {
      return Drawing.EMPTY;
    }
    int rows = Math.max(2, (int) Math.round(Math.sqrt(voices / 3.0)));
    double radius = Math.min(11, (OUTER - INNER) / rows / 2.6);
    List<Seat> seats = seats(voices, rows);
    int at = 0;
    for (Side s : sides) {
      for (int i = 0; i < s.total; i++) {
        Seat seat = seats.get(at++);
        String who = i < s.states.size() ? s.states.get(i).label() + ": " + s.label : s.label;
        marks.add(new Mark.Dot(seat.x, seat.y, radius, "seat " + s.key, who));
      }
    }
    marks.addAll(legend());
    return new Drawing(WIDTH, HEIGHT, marks);
  }

  /** Seats from the left to the right of the hall, as many in a row as its length allows. */
  private static List<Seat> seats(int voices, int rows) {
    double[] lengths = new double[rows];
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      lengths[r] = rows == 1 ? OUTER : INNER + (OUTER - INNER) * r / (rows - 1);
      sum += lengths[r];
    }
    List<Seat> seats = new ArrayList<>();
    double owed = 0;
    for (int r = 0; r < rows; r++) {
      owed += voices * lengths[r] / sum;
      int here = (int) Math.round(owed) - seats.size();
      here = r == rows - 1 ? voices - seats.size() : here;
      for (int i = 0; i < here; i++) {
        double angle = here == 1 ? Math.PI / 2 : Math.PI * i / (here - 1);
        seats.add(
            new Seat(
                WIDTH / 2.0 - lengths[r] * Math.cos(angle),
                HEIGHT - LEGEND - 12 - lengths[r] * Math.sin(angle),
                angle,
                r));
      }
    }
    seats.sort(Comparator.comparingDouble(Seat::angle).thenComparingDouble(Seat::row));
    return seats;
  }

  private List<Mark> legend() {
    List<Mark> marks = new ArrayList<>();
    double x = 8;
    for (Side s : sides) {
      String words = s.label + " " + s.total;
      marks.add(new Mark.Dot(x + 6, HEIGHT - 14, 6, "seat " + s.key, ""));
      marks.add(new Mark.Words(x + 17, HEIGHT - 10, "start", words, "words"));
      x += 17 + Drawing.widthOf(words) + 14;
    }
    return marks;
  }
}

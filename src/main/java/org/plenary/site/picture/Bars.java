package org.plenary.site.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Counts side by side.
 *
 * @param label what is counted by, e.g. "Year"
 * @param unit what is counted, e.g. "Documents"
 */
public record Bars(About about, String label, String unit, List<Bar> bars) implements Picture {
  private static final int HEIGHT = 220;
  private static final int TOP = 14;
  private static final int BOTTOM = 26;
  private static final double PLOT = HEIGHT - TOP - BOTTOM;
  private static final int LEFT = 46;
  private static final int RIGHT = 12;

  /** What the bars share when they are few; many make a wider picture. */
  private static final double SHARED = 620;

  private static final double NARROWEST = 8;
  private static final double NARROWEST_PICTURE = 240;
  private static final double WIDEST = 34;

  /** Room for a year under its bar. */
  private static final double LABEL = 36;

  private static final double GAP = 0.22;

  /**
   * A bar.
   *
   * @param href where what was counted is listed; empty for nowhere
   */
  public record Bar(String label, long count, String href) {}

  /** Bars for each year from the first to the last, those without anything too. */
  public static List<Bar> years(Map<Integer, Long> counts) {
    return years(counts, year -> "");
  }

  /**
   * The same, leading on.
   *
   * @param href where what was counted in a year is listed
   */
  public static List<Bar> years(Map<Integer, Long> counts, Function<String, String> href) {
    var sorted = new TreeMap<>(counts);
    List<Bar> bars = new ArrayList<>();
    if (!sorted.isEmpty()) {
      for (int year = sorted.firstKey(); year <= sorted.lastKey(); year++) {
        String label = Integer.toString(year);
        bars.add(new Bar(label, sorted.getOrDefault(year, 0L), href.apply(label)));
      }
    }
    return bars;
  }

  @Override
  public Grid grid() {
    return new Grid(
        List.of(label, unit),
        bars.stream()
            .filter(b -> b.count > 0)
            .map(b -> List.of(Grid.cell(b.label, b.href), Grid.cell(Long.toString(b.count))))
            .toList());
  }

  @Override
  public Drawing drawing() {
    double pitch = Math.min(WIDEST, Math.max(NARROWEST, SHARED / Math.max(1, bars.size())));
    double width = LEFT + pitch * bars.size() + RIGHT;
    long step = step(bars.stream().mapToLong(Bar::count).max().orElse(0));
    long top = tops(step);
    List<Mark> marks = new ArrayList<>(scale(step, top, width - RIGHT));
    int every = every(pitch);
    for (int i = 0; i < bars.size(); i++) {
      double x = LEFT + pitch * i;
      if (bars.get(i).count > 0) {
        marks.add(box(bars.get(i), x, pitch, top));
      }
      if (isLabelled(i, every)) {
        marks.add(new Mark.Words(x + pitch / 2, HEIGHT - 8, "middle", bars.get(i).label, "soft"));
      }
    }
    return new Drawing((int) Math.ceil(Math.max(width, NARROWEST_PICTURE)), HEIGHT, marks);
  }

  /** Lines to tell how high a bar is. */
  private static List<Mark> scale(long step, long top, double right) {
    List<Mark> marks = new ArrayList<>();
    for (long at = 0; at <= top; at += step) {
      double y = TOP + PLOT - PLOT * at / top;
      marks.add(Mark.Line.straight(LEFT, y, right, y, at == 0 ? "axis" : "rule"));
      marks.add(new Mark.Words(LEFT - 6, y + 4, "end", Long.toString(at), "soft"));
    }
    return marks;
  }

  private static Mark box(Bar bar, double x, double pitch, long top) {
    double height = PLOT * bar.count / top;
    String says = bar.label + ": " + bar.count;
    var box =
        new Mark.Box(
            x + pitch * GAP / 2,
            TOP + PLOT - height,
            pitch * (1 - GAP),
            height,
            0,
            "bar",
            bar.href.isEmpty() ? says : "");
    return bar.href.isEmpty() ? box : new Mark.Linked(bar.href, says, List.of(box));
  }

  /** Round years are labelled, so that 1990 stands where people look for it. */
  private boolean isLabelled(int i, int every) {
    String text = bars.get(i).label;
    return every == 1
        || (text.matches("\\d{1,9}") ? Integer.parseInt(text) % every == 0 : i % every == 0);
  }

  private static int every(double pitch) {
    for (int every : new int[] {1, 2, 5, 10, 20}) {
      if (pitch * every >= LABEL) {
        return every;
      }
    }
    return 50;
  }

  private long tops(long step) {
    long highest = bars.stream().mapToLong(Bar::count).max().orElse(0);
    return Math.max(step, (highest + step - 1) / step * step);
  }

  /** Steps of one, two or five times a power of ten: three to six of them. */
  private static long step(long highest) {
    long power = 1;
    while (true) {
      for (long step : new long[] {power, 2 * power, 5 * power}) {
        if (highest <= 5 * step) {
          return step;
        }
      }
      power *= 10;
    }
  }
}

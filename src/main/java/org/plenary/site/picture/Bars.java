package org.plenary.site.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
  private static final int LEFT = 46;
  private static final int RIGHT = 12;

  /** What the bars share when they are few; many make a wider picture. */
  private static final double SHARED = 620;

  private static final double NARROWEST = 8;
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
    var sorted = new TreeMap<>(counts);
    List<Bar> bars = new ArrayList<>();
    if (!sorted.isEmpty()) {
      for (int year = sorted.firstKey(); year <= sorted.lastKey(); year++) {
        bars.add(new Bar(Integer.toString(year), sorted.getOrDefault(year, 0L), ""));
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
    double plot = HEIGHT - TOP - BOTTOM;
    List<Mark> marks = new ArrayList<>();
    for (long at = 0; at <= top; at += step) {
      double y = TOP + plot - plot * at / top;
      marks.add(Mark.Line.straight(LEFT, y, width - RIGHT, y, at == 0 ? "axis" : "rule"));
      marks.add(new Mark.Words(LEFT - 6, y + 4, "end", Long.toString(at), "soft"));
    }
    int every = every(pitch);
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double x = LEFT + pitch * i;
      if (bar.count > 0) {
        double height = plot * bar.count / top;
        marks.add(
            new Mark.Box(
                x + pitch * GAP / 2,
                TOP + plot - height,
                pitch * (1 - GAP),
                height,
                0,
                "bar",
                bar.label + ": " + bar.count));
      }
      if (isLabelled(i, every)) {
        marks.add(new Mark.Words(x + pitch / 2, HEIGHT - 8, "middle", bar.label, "soft"));
      }
    }
    return new Drawing((int) Math.ceil(Math.max(width, 240)), HEIGHT, marks);
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

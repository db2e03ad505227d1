package org.plenary.site.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts by year as columns of a picture; every year from the first to the last has its place, so
 * that a gap shows.
 *
 * @param bars the columns in order
 * @param width of the picture, in its own units
 * @param first the first year
 * @param last the last year
 * @param most the greatest count
 */
public record Years(List<Bar> bars, double width, int first, int last, long most) {
  /** Height of the greatest column, in the picture's units. */
  public static final int HEIGHT = 120;

  /** A column for each year at most: more than the United Nations has years is not drawn. */
  private static final int LONGEST = 150;

  private static final double WIDTH = 720;

  /** Room between the beginnings of two columns when there are few. */
  private static final double WIDEST = 48;

  /** A column of one pixel can still be seen. */
  private static final double LOWEST = 1;

  /**
   * One column.
   *
   * @param year the year
   * @param count how many
   * @param x its left edge
   * @param y its top
   * @param width its width
   * @param height its height
   */
  public record Bar(int year, long count, double x, double y, double width, double height) {}

  /** Two years or more make a picture. */
  static Optional<Years> of(Map<Integer, Long> counts) {
    var byYear = new TreeMap<>(counts);
    if (byYear.size() < 2 || byYear.lastKey() - byYear.firstKey() >= LONGEST) {
      return Optional.empty();
    }
    int first = byYear.firstKey();
    int last = byYear.lastKey();
    long most = byYear.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    double step = Math.min(WIDEST, WIDTH / (last - first + 1));
    List<Bar> bars = new ArrayList<>();
    byYear.forEach((year, n) -> bars.add(bar(year, n, (year - first) * step, step, most)));
    return Optional.of(new Years(bars, step * (last - first + 1), first, last, most));
  }

  private static Bar bar(int year, long count, double x, double step, long most) {
    double height = count == 0 ? 0 : Math.max(LOWEST, (double) HEIGHT * count / Math.max(1, most));
    return new Bar(year, count, round(x), round(HEIGHT - height), round(step * 0.8), round(height));
  }

  private static double round(double units) {
    return Math.round(units * 10) / 10.0;
  }
}

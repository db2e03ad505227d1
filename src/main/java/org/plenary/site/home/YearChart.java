package org.plenary.site.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.site.answer.SiteQueries;

/**
 * Documents by year as bars: an image whose columns lead to the documents of a year.
 *
 * @param bars one for each year from the first to the last, years without documents too
 * @param width units of the image
 * @param height likewise, with the line of years below the bars
 * @param most the number of the highest bar
 */
public record YearChart(List<Bar> bars, int width, int height, long most) {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 180;
  private static final int FOOT = 24;

  /** Half of it at either side keeps bars apart. */
  private static final double GAP = 0.2;

  /** Years that end in 0 are named; all are where there are few. */
  private static final int DECADE = 10;

  private static final int FEW = 15;

  /** No years at all. */
  static final YearChart NONE = new YearChart(List.of(), WIDTH, HEIGHT, 0);

  /**
   * A year.
   *
   * @param named whether its number stands below the bar
   */
  public record Bar(
      String year, long count, String x, String y, String wide, String high, boolean named) {
    /** The documents of the year. */
    public String href() {
      return "/search?q=&type=document&year=" + year;
    }

    /** The middle of the bar. */
    public String middle() {
      return units(Double.parseDouble(x) + Double.parseDouble(wide) / 2);
    }
  }

  /** The years that have documents, for the table. */
  public List<Bar> filled() {
    return bars.stream().filter(b -> b.count() > 0).toList();
  }

  /** Where the numbers of the years stand. */
  public int foot() {
    return height - FOOT / 3;
  }

  static YearChart of(List<SiteQueries.Row> rows) {
    if (rows.isEmpty()) {
      return NONE;
    }
    SortedMap<Integer, Long> counts = new TreeMap<>();
    rows.forEach(
        r -> counts.put(Integer.valueOf(r.text("year")), Long.valueOf(r.text("documents"))));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    int years = counts.lastKey() - counts.firstKey() + 1;
    double step = (double) WIDTH / Math.max(years, FEW);
    List<Bar> bars = new ArrayList<>();
    for (int year = counts.firstKey(); year <= counts.lastKey(); year++) {
      long count = counts.getOrDefault(year, 0L);
      double high = (double) (HEIGHT - FOOT) * count / most;
      bars.add(
          new Bar(
              Integer.toString(year),
              count,
              units(step * (bars.size() + GAP / 2)),
              units(HEIGHT - FOOT - high),
              units(step * (1 - GAP)),
              units(high),
              years <= FEW || year % DECADE == 0));
    }
    return new YearChart(List.copyOf(bars), WIDTH, HEIGHT, most);
  }

  private static String units(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}

package org.plenary.site.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of things with names, one below the other, in the order in which they came. A name stands
 * above its bar: both are seen whole on a telephone.
 *
 * @param label what the things are, e.g. "Organisation"
 * @param unit what is counted or measured, e.g. "Documents"
 */
public record Ranked(About about, String label, String unit, List<Row> rows) implements Picture {
  private static final double PITCH = 38;
  private static final double LINE = 14;
  private static final double THICK = 12;
  private static final double BARS = 280;
  private static final double NUMBERS = 70;

  /**
   * A thing.
   *
   * @param value what it counts, not below zero
   * @param written the value as it was given
   * @param href its page; empty for none
   */
  public record Row(String name, double value, String written, String href) {}

  @Override
  public Grid grid() {
    return new Grid(
        List.of(label, unit),
        rows.stream().map(r -> List.of(Grid.cell(r.name, r.href), Grid.cell(r.written))).toList());
  }

  @Override
  public Drawing drawing() {
    double highest = rows.stream().mapToDouble(Row::value).max().orElse(0);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double line = i * PITCH + LINE;
      double top = line + 5;
      double wide = highest > 0 ? BARS * row.value / highest : 0;
      marks.add(name(row, line));
      marks.add(new Mark.Box(0, top, wide, THICK, 0, "bar", row.name + ": " + row.written));
      marks.add(new Mark.Words(wide + 6, top + THICK - 2, "start", row.written, "soft"));
    }
    int width = (int) (BARS + NUMBERS);
    return new Drawing(width, (int) Math.ceil(rows.size() * PITCH), marks);
  }

  private static Mark name(Row row, double line) {
    String words = Drawing.cut(row.name, BARS + NUMBERS);
    String look = row.href.isEmpty() ? "words" : "words link";
    var name = new Mark.Words(0, line, "start", words, look);
    return row.href.isEmpty() ? name : new Mark.Linked(row.href, row.name, List.of(name));
  }
}

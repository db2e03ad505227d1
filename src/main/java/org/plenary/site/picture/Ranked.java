package org.plenary.site.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of things with names, one below the other, in the order in which they came.
 *
 * @param label what the things are, e.g. "Organisation"
 * @param unit what is counted or measured, e.g. "Documents"
 */
public record Ranked(About about, String label, String unit, List<Row> rows) implements Picture {
  private static final double PITCH = 24;
  private static final double THICK = 16;
  private static final double NAMES = 220;
  private static final double BARS = 360;
  private static final double NUMBERS = 80;

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
      double top = i * PITCH + (PITCH - THICK) / 2;
      double line = top + THICK - 4;
      marks.add(name(row, line));
      double wide = highest > 0 ? BARS * row.value / highest : 0;
      marks.add(new Mark.Box(NAMES, top, wide, THICK, 0, "bar", row.name + ": " + row.written));
      marks.add(new Mark.Words(NAMES + wide + 6, line, "start", row.written, "soft"));
    }
    int width = (int) (NAMES + BARS + NUMBERS);
    return new Drawing(width, (int) Math.ceil(rows.size() * PITCH), marks);
  }

  private static Mark name(Row row, double line) {
    String words = Drawing.cut(row.name, NAMES - 12);
    String look = row.href.isEmpty() ? "words" : "words link";
    var name = new Mark.Words(NAMES - 8, line, "end", words, look);
    return row.href.isEmpty() ? name : new Mark.Linked(row.href, row.name, List.of(name));
  }
}

package org.plenary.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of cells, aligned for people or parted by tabs for programs. */
public final class AlignedTable {
  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; the first one is the head. */
  public AlignedTable row(Object... cells) {
    rows.add(Arrays.stream(cells).map(Object::toString).toList());
    return this;
  }

  /** Adds a row. */
  public AlignedTable row(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  /** The lines with blanks between columns; numbers stand to the right. */
  public List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return rows.stream()
        .map(
            row ->
                IntStream.range(0, row.size())
                    .mapToObj(i -> padded(i, row.get(i), widths[i]))
                    .collect(Collectors.joining("  "))
                    .stripTrailing())
        .toList();
  }

  private String padded(int column, String cell, int width) {
    String blanks = " ".repeat(width - cell.length());
    return isNumeric(column) ? blanks + cell : cell + blanks;
  }

  private boolean isNumeric(int column) {
    return rows.stream()
        .skip(1)
        .filter(r -> column < r.size())
        .allMatch(r -> r.get(column).matches("[-+]?[\\d.]*"));
  }

  /** The lines as a table in Markdown. */
  public List<String> markdown() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add("| " + String.join(" | ", row) + " |");
      if (lines.size() == 1) {
        lines.add("|" + "---|".repeat(row.size()));
      }
    }
    return lines;
  }

  /** The lines with tabs between columns. */
  public List<String> tsv() {
    return rows.stream()
        .map(
            r ->
                r.stream()
                    .map(c -> c.replaceAll("[\\t\\n\\r]+", " "))
                    .collect(Collectors.joining("\t")))
        .toList();
  }
}

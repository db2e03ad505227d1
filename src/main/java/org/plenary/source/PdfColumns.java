package org.plenary.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Parts a page that is set in two columns, as meeting records and session volumes are: what spans
 * the page, then the left column, then the right one.
 */
final class PdfColumns {
  /** Of the width of the page's text: the gutter is somewhere near the middle. */
  private static final float FROM = 0.42f;

  private static final float TO = 0.58f;
  private static final int STEPS = 16;

  /** Half the width of a gutter, in points. */
  private static final float HALF_GUTTER = 4;

  private static final int LEAST_ROWS = 12;

  /** Rows with words on both sides of the gutter and none in it, of all rows. */
  private static final float LEAST_SHARE = 0.6f;

  /** In a column of a text the words fill a row; in a table they do not. */
  private static final float LEAST_FILLED = 0.7f;

  private PdfColumns() {}

  /** Glyphs that stand on one line. */
  private record Row(List<TextPosition> glyphs) {
    boolean crosses(float gutter) {
      return glyphs.stream()
          .anyMatch(g -> left(g) < gutter + HALF_GUTTER && right(g) > gutter - HALF_GUTTER);
    }

    boolean isLeftOf(float gutter) {
      return glyphs.stream().anyMatch(g -> right(g) <= gutter);
    }

    boolean isRightOf(float gutter) {
      return glyphs.stream().anyMatch(g -> left(g) >= gutter);
    }

    boolean hasBoth(float gutter) {
      return !crosses(gutter) && isLeftOf(gutter) && isRightOf(gutter);
    }

    double ink() {
      return glyphs.stream().mapToDouble(TextPosition::getWidthDirAdj).sum();
    }
  }

  private static float left(TextPosition glyph) {
    return glyph.getXDirAdj();
  }

  private static float right(TextPosition glyph) {
    return glyph.getXDirAdj() + glyph.getWidthDirAdj();
  }

  /** The glyphs of a page in parts to be read one after the other; one part without columns. */
  static List<List<TextPosition>> of(List<TextPosition> page) {
    List<Row> rows = rows(page);
    float start = (float) page.stream().mapToDouble(PdfColumns::left).min().orElse(0);
    float width = (float) page.stream().mapToDouble(PdfColumns::right).max().orElse(0) - start;
    for (int step = 0; step <= STEPS && rows.size() >= LEAST_ROWS; step++) {
      float gutter = start + width * (FROM + (TO - FROM) * step / STEPS);
      if (isGutter(rows, gutter, width)) {
        return parts(rows, gutter);
      }
    }
    return List.of(page);
  }

  private static List<Row> rows(List<TextPosition> page) {
    List<TextPosition> sorted =
        page.stream()
            .filter(g -> !g.getUnicode().isBlank())
            .sorted(Comparator.comparing(TextPosition::getYDirAdj))
            .toList();
    List<Row> rows = new ArrayList<>();
    float last = Float.NEGATIVE_INFINITY;
    for (TextPosition glyph : sorted) {
      if (glyph.getYDirAdj() - last > glyph.getFontSizeInPt() / 2) {
        rows.add(new Row(new ArrayList<>()));
      }
      rows.get(rows.size() - 1).glyphs().add(glyph);
      last = glyph.getYDirAdj();
    }
    return rows;
  }

  private static boolean isGutter(List<Row> rows, float gutter, float width) {
    List<Row> both = rows.stream().filter(r -> r.hasBoth(gutter)).toList();
    double filled = both.stream().mapToDouble(r -> r.ink() / width).average().orElse(0);
    return both.size() >= LEAST_ROWS
        && both.size() >= LEAST_SHARE * rows.size()
        && filled >= LEAST_FILLED;
  }

  private static List<List<TextPosition>> parts(List<Row> rows, float gutter) {
    List<List<TextPosition>> parts = new ArrayList<>();
    List<TextPosition> left = new ArrayList<>();
    List<TextPosition> right = new ArrayList<>();
    for (Row row : rows) {
      if (row.crosses(gutter)) {
        flush(parts, left, right);
        parts.add(new ArrayList<>(row.glyphs()));
      } else {
        row.glyphs().forEach(g -> (right(g) <= gutter ? left : right).add(g));
      }
    }
    flush(parts, left, right);
    return parts;
  }

  private static void flush(
      List<List<TextPosition>> parts, List<TextPosition> left, List<TextPosition> right) {
    parts.add(new ArrayList<>(left));
    parts.add(new ArrayList<>(right));
    left.clear();
    right.clear();
  }
}

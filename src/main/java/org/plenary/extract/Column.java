package org.plenary.extract;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the lines of a text run.
 *
 * @param wrapped whether paragraphs are broken into lines of a page's width: then a line ends no
 *     paragraph
 * @param width the length of the longest lines of paragraphs, in UTF-16 code units
 */
record Column(boolean wrapped, int width) {
  /** Lines of headings and tables are shorter. */
  private static final int WORDS = 40;

  /** No page is wider; what is longer is a paragraph on one line. */
  private static final int WIDE = 130;

  private static final double FULL = 0.85;

  static Column of(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(l -> l.text().length()).sorted().toArray();
    long words = Arrays.stream(lengths).filter(l -> l > WORDS).count();
    long wide = Arrays.stream(lengths).filter(l -> l > WIDE).count();
    // The widest twentieth are tables and headings run together.
    int width = lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.95)];
    return new Column(wide * 4 < words, width);
  }

  /** Whether a line of this length reaches the right margin, so that its paragraph may go on. */
  boolean fills(int length) {
    return wrapped && length >= FULL * width;
  }
}

package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import org.plenary.document.Span;

/**
 * A line that is not blank.
 *
 * @param span where its words stand in the source text, without blanks at the ends
 * @param text those words
 * @param blanksBefore how many blank lines stand above it
 */
record Line(Span span, String text, int blanksBefore) {
  /** The lines of a text, blank ones counted and left out. */
  static List<Line> of(String source) {
    List<Line> lines = new ArrayList<>();
    int blanks = 0;
    int start = 0;
    while (start < source.length()) {
      int end = endOfLine(source, start);
      int from = start;
      int to = end;
      while (from < to && isBlank(source.charAt(from))) {
        from++;
      }
      from = behindHeadingSigns(source, from, to);
      while (to > from && isBlank(source.charAt(to - 1))) {
        to--;
      }
      if (from == to) {
        blanks++;
      } else {
        lines.add(new Line(new Span(from, to), source.substring(from, to), blanks));
        blanks = 0;
      }
      start = source.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return lines;
  }

  /** "## 1819 (LV). United Nations": some programs that read scans mark headings so. */
  private static int behindHeadingSigns(String source, int from, int to) {
    int at = from;
    while (at < to && source.charAt(at) == '#') {
      at++;
    }
    boolean heading = at > from && at < to && source.charAt(at) == ' ';
    while (heading && at < to && isBlank(source.charAt(at))) {
      at++;
    }
    return heading ? at : from;
  }

  private static int endOfLine(String source, int start) {
    int end = start;
    while (end < source.length() && "\n\r\f\u2028\u2029".indexOf(source.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || c == '\u00A0'
        || c == '\u202F'
        // Marks of the direction of writing stand at the ends of lines of English, too.
        || Character.getType(c) == Character.FORMAT;
  }
}

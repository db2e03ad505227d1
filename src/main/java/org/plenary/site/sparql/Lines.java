package org.plenary.site.sparql;

import java.util.ArrayList;
import java.util.List;

/** Where the lines of a text begin; lines and columns are counted from 1, as parsers count. */
final class Lines {
  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  Lines(String text) {
    this.text = text;
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !pair) {
        starts.add(i + 1);
      }
    }
  }

  /** The place of a letter in the text, from 0. */
  int offset(int line, int column) {
    int start = starts.get(Math.min(Math.max(line, 1), starts.size()) - 1);
    return Math.min(start + Math.max(column, 1) - 1, text.length());
  }

  /** A line without its end. */
  String line(int line) {
    int end = line < starts.size() ? starts.get(line) : text.length();
    return text.substring(offset(line, 1), end).stripTrailing();
  }

  int count() {
    return starts.size();
  }
}

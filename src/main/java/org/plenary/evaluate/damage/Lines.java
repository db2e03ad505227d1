package org.plenary.evaluate.damage;

import java.util.stream.Collectors;

/** Breaks lines at the width of a printed page. */
final class Lines {
  private static final int WIDTH = 85;

  private Lines() {}

  static String wrapped(String text) {
    return text.lines().map(Lines::wrappedLine).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String wrappedLine(String line) {
    StringBuilder wrapped = new StringBuilder();
    int start = 0;
    while (line.length() - start > WIDTH) {
      int blank = line.lastIndexOf(' ', start + WIDTH);
      int end = blank > start ? blank : line.indexOf(' ', start);
      if (end < 0) {
        break;
      }
      wrapped.append(line, start, end).append(" \n");
      start = end + 1;
    }
    return wrapped.append(line, start, line.length()).toString();
  }
}

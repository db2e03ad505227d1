package org.plenary.extract;

import java.util.Optional;

/** Follows the numbers of paragraphs: tells the next one from a date or a page number. */
final class Numbering {
  private final LineStarts starts;
  private int last;

  Numbering(LineStarts starts) {
    this.starts = starts;
  }

  /** Whether no numbered paragraph has been read yet. */
  boolean isUnused() {
    return last == 0;
  }

  /** Begins anew, for an annex. */
  void restart() {
    last = 0;
  }

  /** Takes a number as read. */
  void take(String mark) {
    last = Integer.parseInt(mark);
  }

  /**
   * The number that a line begins with: the next one, or a later one whose verb shows it.
   *
   * @param below the words of the next line: PDF text has "2." alone above them
   * @param free whether the paragraph above is over
   * @param apart whether a blank line or a page's end stands above
   */
  Optional<LineStarts.Start> at(String line, String below, boolean free, boolean apart) {
    return starts
        .numbered(line)
        .filter(s -> isNumber(line, s, below, free, apart))
        .or(() -> starts.damagedNumber(line).filter(s -> free && isNext(line, s)));
  }

  private boolean isNumber(
      String line, LineStarts.Start start, String below, boolean free, boolean apart) {
    int number = Integer.parseInt(start.mark());
    String own = line.substring(start.length());
    String rest = own.isEmpty() ? below : own;
    boolean verb = starts.isOperative(rest);
    boolean point = LineStarts.hasPoint(line, start);
    boolean next = number == last + 1 || (number == 1 && point);
    boolean over = free || (own.isEmpty() && apart);
    boolean begins = own.isEmpty() || starts.mayBegin(rest);
    return (next && (verb || (point && over && begins)))
        || (verb && point && over && number > last);
  }

  private boolean isNext(String line, LineStarts.Start start) {
    return Integer.parseInt(start.mark()) == last + 1
        && starts.isOperative(line.substring(start.length()));
  }

  /** PDF text may lose the point too: "6 ⏎Also reaffirms" (A/RES/80/167) is no page number. */
  boolean isBare(Line line, Optional<Line> next) {
    return last > 0
        && line.text().equals(Integer.toString(last + 1))
        && next.filter(n -> n.blanksBefore() == 0 && starts.isOperative(n.text())).isPresent();
  }
}

package org.plenary.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of the source text: UTF-16 code units, start inclusive, end exclusive.
 *
 * <p>Example: in "Recalling its resolution 59/8," the citation "59/8" is {@code Span(25, 29)}.
 *
 * @param start first code unit, 0 or more
 * @param end one past the last code unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * @throws IllegalArgumentException if the span is empty, negative or reversed
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: " + start + "-" + end);
    }
  }

  /** The words of {@code text} that stand here, unchanged. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** What of this piece stands before and behind another; the whole when they do not touch. */
  public List<Span> without(Span other) {
    if (other.end <= start || end <= other.start) {
      return List.of(this);
    }
    List<Span> rest = new ArrayList<>();
    if (start < other.start) {
      rest.add(new Span(start, other.start));
    }
    if (other.end < end) {
      rest.add(new Span(other.end, end));
    }
    return rest;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}

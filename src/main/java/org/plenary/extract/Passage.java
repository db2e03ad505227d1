package org.plenary.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.document.Found;
import org.plenary.document.Span;
import org.plenary.lexicon.Folded;

/**
 * A stretch of text as people read it, and where each of its characters came from. Line breaks,
 * note marks, Markdown signs and whatever stood between two pages are gone; each character still
 * knows its offset in the source text.
 *
 * <p>Example: "42/4 ⏎of 15 October 1987" (A/RES/59/8) reads "42/4 of 15 October 1987".
 */
final class Passage {
  private final String source;
  private final String text;
  private final int[] at;
  private final Folded folded;

  private Passage(String source, String text, int[] at) {
    this.source = source;
    this.text = text;
    this.at = at;
    this.folded = Folded.of(text);
  }

  /**
   * @param source the source text
   * @param text the reading
   * @param at for each character of the reading its offset in the source text, ascending
   */
  static Passage of(String source, String text, int[] at) {
    return new Passage(source, text, at);
  }

  String text() {
    return text;
  }

  /** The reading without case and accents, of the same length. */
  String folded() {
    return folded.text();
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The source offset of a character of the reading. */
  int sourceOffset(int index) {
    return at[index];
  }

  /** A part of this passage without blanks at its ends; offsets in the reading. */
  Passage sub(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Passage(source, text.substring(start, end), Arrays.copyOfRange(at, start, end));
  }

  /** This passage without the characters at the given places (ranges in the reading, ascending). */
  Passage without(List<Span> ranges) {
    if (ranges.isEmpty()) {
      return this;
    }
    StringBuilder kept = new StringBuilder();
    int[] from = new int[text.length()];
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      if (next < ranges.size() && i >= ranges.get(next).end()) {
        next++;
      }
      boolean cut = next < ranges.size() && i >= ranges.get(next).start();
      boolean doubledBlank =
          text.charAt(i) == ' ' && !kept.isEmpty() && kept.charAt(kept.length() - 1) == ' ';
      if (!cut && !doubledBlank) {
        from[kept.length()] = at[i];
        kept.append(text.charAt(i));
      }
    }
    return new Passage(source, kept.toString(), Arrays.copyOf(from, kept.length()));
  }

  /** The part of the reading that stands in this stretch of the source; empty when none does. */
  Optional<Span> range(Span inSource) {
    int from = index(inSource.start());
    int to = index(inSource.end());
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** The first character of the reading at or behind an offset of the source. */
  private int index(int offset) {
    int found = Arrays.binarySearch(at, offset);
    if (found < 0) {
      return -found - 1;
    }
    // What was read as two characters has one offset twice.
    while (found > 0 && at[found - 1] == offset) {
      found--;
    }
    return found;
  }

  /** Where a part of the reading stands in the source, in as few pieces as possible. */
  List<Span> spans(int from, int to) {
    List<Span> spans = new ArrayList<>();
    int start = at[from];
    for (int i = from + 1; i < to; i++) {
      if (interrupted(at[i - 1] + 1, at[i])) {
        spans.add(new Span(start, at[i - 1] + 1));
        start = at[i];
      }
    }
    spans.add(new Span(start, at[to - 1] + 1));
    return spans;
  }

  List<Span> spans() {
    return spans(0, length());
  }

  /**
   * Whether words of something else stand in this gap: a footnote, a running head, a page number.
   */
  private boolean interrupted(int from, int to) {
    return to - from > 1
        && source.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** A value read here. */
  <T> Found<T> found(T value, int from, int to, String rule, double confidence) {
    return new Found<>(value, text.substring(from, to), spans(from, to), rule, confidence);
  }

  /** A value read in the whole passage. */
  <T> Found<T> found(T value, String rule, double confidence) {
    return found(value, 0, length(), rule, confidence);
  }

  @Override
  public String toString() {
    return text;
  }
}

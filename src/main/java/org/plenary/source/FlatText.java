package org.plenary.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Text in the making, with its marks: blanks collapse, lines part, and a mark begins and ends at a
 * sign that is no blank.
 */
final class FlatText {
  /** What may stand between two words, the strongest last. */
  enum Gap {
    NONE(""),
    BLANK(" "),
    CELL("\t"),
    LINE("\n"),
    PARAGRAPH("\n\n");

    private final String signs;

    Gap(String signs) {
      this.signs = signs;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private Gap gap = Gap.NONE;

  private static final class Open {
    private final Mark.Kind kind;
    private final Map<String, String> attributes;
    private final String before;
    private int start = -1;

    Open(Mark.Kind kind, Map<String, String> attributes, String before) {
      this.kind = kind;
      this.attributes = attributes;
      this.before = before;
    }
  }

  /** Words with whatever blanks stand in them; no-break spaces are signs like any other. */
  void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        gap(Gap.BLANK);
      } else {
        settle();
        text.append(c);
      }
    }
  }

  /** The next words stand apart from those before, as far at least as this. */
  void gap(Gap other) {
    if (!text.isEmpty() && other.compareTo(gap) > 0) {
      gap = other;
    }
  }

  /** A sign that belongs to the word before it, whatever blank stands between them. */
  void glued(String sign, Mark.Kind kind, Map<String, String> attributes) {
    Gap behind = gap == Gap.BLANK ? gap : Gap.NONE;
    gap = gap == Gap.BLANK ? Gap.NONE : gap;
    settle();
    marks.add(new Mark(kind, text.length(), text.length() + sign.length(), attributes));
    text.append(sign);
    gap = behind;
  }

  private void settle() {
    text.append(gap.signs);
    gap = Gap.NONE;
    for (Open mark : (Iterable<Open>) open::descendingIterator) {
      if (mark.start < 0) {
        text.append(mark.before);
        mark.start = text.length();
      }
    }
  }

  void open(Mark.Kind kind, Map<String, String> attributes) {
    open(kind, attributes, "");
  }

  /**
   * @param before a number that stands before the first word and is no part of what is marked
   */
  void open(Mark.Kind kind, Map<String, String> attributes, String before) {
    open.push(new Open(kind, attributes, before));
  }

  /**
   * Closes the mark opened last.
   *
   * @return whether it holds words; one without leaves nothing
   */
  boolean close() {
    Open mark = open.pop();
    if (mark.start >= 0) {
      marks.add(new Mark(mark.kind, mark.start, text.length(), mark.attributes));
    }
    return mark.start >= 0;
  }

  /** Takes over another text with its marks. */
  void add(FlatText other) {
    if (!other.text.isEmpty()) {
      settle();
      int by = text.length();
      other.marks.forEach(m -> marks.add(m.moved(by)));
      text.append(other.text);
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Marks marks() {
    List<Mark> outerFirst = new ArrayList<>(marks);
    Collections.reverse(outerFirst);
    return new Marks(outerFirst);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

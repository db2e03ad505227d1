package org.plenary.site.picture;

import java.util.List;

/** Marks on a plane of a fixed size in CSS pixels. */
public record Drawing(int width, int height, List<Mark> marks) {
  /** Width of a letter of 12 pixels, a little more than most have: words must not run out. */
  private static final double LETTER = 6.9;

  /** Nothing to be seen. */
  static final Drawing EMPTY = new Drawing(0, 0, List.of());

  /** Marks that a page may hold: A/RES/74/7 recalls so many that they were half of its page. */
  private static final int MANY = 120;

  /** Whether it is too large to stand within a page, and is better fetched on its own. */
  public boolean isLarge() {
    return count(marks) > MANY;
  }

  private static int count(List<Mark> marks) {
    return marks.stream()
        .mapToInt(m -> m instanceof Mark.Linked linked ? count(linked.marks()) : 1)
        .sum();
  }

  /** Whether there is a link among the marks: what holds links is a group, not an image. */
  public boolean leads() {
    return marks.stream().anyMatch(Mark.Linked.class::isInstance);
  }

  /** About how wide words are. */
  static double widthOf(String words) {
    return words.codePointCount(0, words.length()) * LETTER;
  }

  /** The first of the words that have room in a width. */
  static String cut(String words, double width) {
    int room = (int) (width / LETTER);
    return words.codePointCount(0, words.length()) <= room
        ? words
        : words.substring(0, words.offsetByCodePoints(0, Math.max(0, room - 1))).strip() + "…";
  }
}

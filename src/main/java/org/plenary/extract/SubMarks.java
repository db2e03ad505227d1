package org.plenary.extract;

import java.util.List;

/** The order of sub-paragraph marks: a, b … z, aa; i, ii, iii; 1, 2, 3. */
final class SubMarks {
  private static final List<String> ROMAN =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix", "xx");

  private SubMarks() {}

  /** Whether a list can begin with this mark. */
  static boolean begins(String mark) {
    return mark.equals("a") || mark.equals("i") || mark.equals("1");
  }

  /** Whether one mark comes right after another: (i) after (h) is a letter, after (a) it is not. */
  static boolean follows(String mark, String before) {
    int roman = ROMAN.indexOf(before);
    boolean nextRoman = roman >= 0 && roman + 1 < ROMAN.size() && ROMAN.get(roman + 1).equals(mark);
    boolean nextLetter =
        mark.length() == 1 && before.length() == 1 && mark.charAt(0) == before.charAt(0) + 1;
    boolean doubled = before.equals("z") && mark.equals("aa");
    return nextRoman || nextLetter || doubled;
  }
}

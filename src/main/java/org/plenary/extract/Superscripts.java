package org.plenary.extract;

/** Superscript digits, as footnote marks are written in Unicode text: "Conference¹ to". */
final class Superscripts {
  private static final String SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscripts() {}

  static boolean is(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** "¹²" as "12"; plain digits stay. */
  static String digits(String marks) {
    StringBuilder digits = new StringBuilder();
    for (char c : marks.toCharArray()) {
      int value = SIGNS.indexOf(c);
      digits.append(value >= 0 ? (char) ('0' + value) : c);
    }
    return digits.toString();
  }

  /** "12" as "¹²". */
  static String of(String digits) {
    StringBuilder marks = new StringBuilder();
    digits.chars().forEach(c -> marks.append(SIGNS.charAt(c - '0')));
    return marks.toString();
  }
}

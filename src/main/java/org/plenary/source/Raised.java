package org.plenary.source;

/** Raised digits, by which a footnote is marked: "Conference¹ to". */
final class Raised {
  private static final String SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Raised() {}

  /** The digits of a text as superscripts; everything else stays. */
  static String digits(String text) {
    StringBuilder raised = new StringBuilder();
    for (char c : text.toCharArray()) {
      raised.append(isDigit(c) ? SIGNS.charAt(c - '0') : c);
    }
    return raised.toString();
  }

  /** A note's number. */
  static String number(int number) {
    return digits(Integer.toString(number));
  }

  /** Whether it is one of 0 to 9. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

package org.plenary.symbol;

/** Roman numerals of sessions: XXX is the thirtieth. */
final class RomanNumeral {
  private static final String LETTERS = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

  private RomanNumeral() {}

  /** The value of a well-formed numeral, 0 for the empty one. */
  static int value(String numeral) {
    int sum = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int value = VALUES[LETTERS.indexOf(numeral.charAt(i))];
      boolean before =
          i + 1 < numeral.length() && VALUES[LETTERS.indexOf(numeral.charAt(i + 1))] > value;
      sum += before ? -value : value;
    }
    return sum;
  }
}

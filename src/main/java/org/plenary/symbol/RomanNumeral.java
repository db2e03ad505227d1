package org.plenary.symbol;

import java.util.Optional;
import java.util.OptionalInt;

/** Roman numerals of sessions: XXX is the thirtieth. */
public final class RomanNumeral {
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  private static final String LETTERS = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

  private RomanNumeral() {}

  /** The value from 1 to 99; empty when it is not written by the rules, as {@code IIII} and VX. */
  static OptionalInt value(String numeral) {
    int sum = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int value = letter(numeral, i);
      sum += i + 1 < numeral.length() && letter(numeral, i + 1) > value ? -value : value;
    }
    boolean wellFormed = sum > 0 && sum < 100 && print(sum).equals(numeral);
    return wellFormed ? OptionalInt.of(sum) : OptionalInt.empty();
  }

  /** The numeral of 1 to 99; empty for 0. */
  static Optional<String> of(int value) {
    return value == 0 ? Optional.empty() : Optional.of(print(value));
  }

  /** The numeral of 1 to 99. */
  public static String print(int value) {
    return TENS[value / 10] + ONES[value % 10];
  }

  private static int letter(String numeral, int at) {
    int letter = LETTERS.indexOf(numeral.charAt(at));
    return letter < 0 ? 0 : VALUES[letter];
  }
}

package org.plenary.source;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The numbers that Word sets before the paragraphs of lists and does not keep in their text. */
final class ListNumbers {
  private static final int LEVELS = 9;

  /** "%1." of the level's pattern. */
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
  private static final int LARGEST_ROMAN = 399;

  private final Map<BigInteger, int[]> counts = new HashMap<>();

  /** The paragraph's number with a tabulator behind it, or nothing. */
  String of(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String pattern = paragraph.getNumLevelText();
    String format = paragraph.getNumFmt();
    if (list == null || pattern == null || format == null || format.equals("bullet")) {
      return "";
    }
    BigInteger ilvl = paragraph.getNumIlvl();
    int level = ilvl == null ? 0 : Math.min(ilvl.intValue(), LEVELS - 1);
    int[] count = counts.computeIfAbsent(list, l -> new int[LEVELS]);
    count[level]++;
    Arrays.fill(count, level + 1, LEVELS, 0);
    String number = PLACE.matcher(pattern).replaceAll(m -> level(m, level, count, format));
    return number.isBlank() ? "" : number + "\t";
  }

  private static String level(MatchResult place, int own, int[] count, String format) {
    int level = Integer.parseInt(place.group(1)) - 1;
    return print(Math.max(1, count[level]), level == own ? format : "decimal");
  }

  private static String print(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> letter(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  /** a to z, then aa, bb, as Word has it. */
  private static String letter(int number) {
    char letter = (char) ('a' + (number - 1) % 26);
    return String.valueOf(letter).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    int rest = Math.min(number, LARGEST_ROMAN);
    StringBuilder roman = new StringBuilder();
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }
}

package org.plenary.symbol;

import static org.plenary.symbol.Spelling.BLANK;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sales number of a United Nations publication: {@code 96.IV.13} of "Sales No. E.96.IV.13". The
 * letter before it is the language's, "numéro de vente : F.96.IV.13" is the same publication.
 *
 * @param print year, category and number
 */
public record SalesNumber(String print) {
  private static final Pattern SALES =
      Pattern.compile(
          "(?:Sales"
              + BLANK
              + "{1,2}N(?:o|os|umber)\\.?|num[ée]ros?"
              + BLANK
              + "de"
              + BLANK
              + "vente)"
              + BLANK
              + "{0,2}:?"
              + BLANK
              + "{0,2}[A-Z]\\."
              + BLANK
              + "?(\\d{2})\\."
              + BLANK
              + "?([IVX]{1,5})\\."
              + BLANK
              + "?((?:[A-Z]\\.)?"
              + BLANK
              + "?\\d{1,3})(?![\\d.]\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * A sales number in a text.
   *
   * @param number the number
   * @param start first character, of "Sales No."
   * @param end one past the last
   */
  public record Hit(SalesNumber number, int start, int end) {}

  /** The sales numbers of a text, in order. */
  public static List<Hit> in(String text) {
    List<Hit> hits = new ArrayList<>();
    Matcher m = SALES.matcher(text);
    while (m.find()) {
      String print = Spelling.tight(m.group(1) + "." + m.group(2) + "." + m.group(3));
      hits.add(new Hit(new SalesNumber(print.toUpperCase(Locale.ROOT)), m.start(), m.end()));
    }
    return hits;
  }
}

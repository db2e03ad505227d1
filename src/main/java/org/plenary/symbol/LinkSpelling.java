package org.plenary.symbol;

import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings met in links and file names only, too loose for running text. */
final class LinkSpelling {
  /** The official links write {@code A/RES/72/262c} for part C. */
  private static final Pattern LOWER_PART = Pattern.compile("/[0-9]{1,3}[ \\u00A0]?[a-z]");

  private LinkSpelling() {}

  /** Lower-case part letters, and symbols all in lower case, in capitals. */
  static String upperPart(String text) {
    boolean allLower = text.indexOf('/') > 0 && text.equals(text.toLowerCase(Locale.ROOT));
    int slash = text.lastIndexOf('/');
    boolean lowerPart = slash > 0 && LOWER_PART.matcher(text.substring(slash)).matches();
    return allLower || lowerPart ? text.toUpperCase(Locale.ROOT) : text;
  }
}

package org.plenary.site.link;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of a reader: paragraph 2 before paragraph 10. */
public final class NaturalOrder implements Comparator<String> {
  /** The border between digits and other signs. */
  private static final Pattern BORDER = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

  @Override
  public int compare(String one, String other) {
    String[] ours = BORDER.split(one);
    String[] theirs = BORDER.split(other);
    for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
      int order = part(ours[i], theirs[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(ours.length, theirs.length);
  }

  private static int part(String one, String other) {
    boolean numbers = isNumber(one) && isNumber(other);
    // Numbers of texts may have more digits than any number type: the longer is the greater.
    return numbers && one.length() != other.length()
        ? Integer.compare(one.length(), other.length())
        : one.compareTo(other);
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && Character.isDigit(part.charAt(0));
  }
}

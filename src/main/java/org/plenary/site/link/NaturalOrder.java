package org.plenary.site.link;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The order of a reader: paragraph 2 before paragraph 10, États-Unis among the other words with E.
 */
public final class NaturalOrder implements Comparator<String> {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  @Override
  public int compare(String one, String other) {
    int ours = 0;
    int theirs = 0;
    while (ours < one.length() && theirs < other.length()) {
      int ourEnd = end(one, ours);
      int theirEnd = end(other, theirs);
      int order = part(one.substring(ours, ourEnd), other.substring(theirs, theirEnd));
      if (order != 0) {
        return order;
      }
      ours = ourEnd;
      theirs = theirEnd;
    }
    int shorter = Integer.compare(one.length() - ours, other.length() - theirs);
    return shorter != 0 ? shorter : one.compareTo(other);
  }

  /**
   * Where the digits, or the other signs, end that begin at a place: a list has twenty thousand.
   */
  private static int end(String words, int start) {
    boolean digits = isDigit(words.charAt(start));
    int end = start + 1;
    while (end < words.length() && isDigit(words.charAt(end)) == digits) {
      end++;
    }
    return end;
  }

  private static int part(String one, String other) {
    boolean numbers = isDigit(one.charAt(0)) && isDigit(other.charAt(0));
    // Numbers of texts may have more digits than any number type: the longer is the greater.
    return numbers && one.length() != other.length()
        ? Integer.compare(one.length(), other.length())
        : plain(one).compareToIgnoreCase(plain(other));
  }

  /** Without accents; most words of symbols and English names have none. */
  private static String plain(String words) {
    return words.chars().allMatch(sign -> sign < 128)
        ? words
        : ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}

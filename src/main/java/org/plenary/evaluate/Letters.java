package org.plenary.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words reduced to what damage leaves alone, so that a title whose letters were hurt by a scan is
 * still known as the same title: it is the extraction that is measured, not the scanner.
 */
public final class Letters {
  /** Signs that scans take for each other: l, 1 and I; O and 0. */
  private static final Pattern CONFUSED = Pattern.compile("[lI1|!oO0]");

  private static final int END = 24;

  private Letters() {}

  /** The letters alone: no accents, blanks, digits or confusable signs. */
  public static String of(String text) {
    return signs(text).replaceAll("\\d", "");
  }

  /** Letters and digits without accents, blanks and confusable signs: "A/77/515." is a77555. */
  public static String signs(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replace("rn", "m");
    return CONFUSED
        .matcher(plain)
        .replaceAll("")
        .replaceAll("[^\\p{L}\\p{Nd}]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The first letters of a paragraph. */
  public static String opening(String text) {
    String letters = of(text);
    return letters.substring(0, Math.min(END, letters.length()));
  }

  /** The first and the last letters of a paragraph: where it begins and ends. */
  public static String ends(String text) {
    String letters = of(text);
    return opening(text) + "…" + letters.substring(Math.max(0, letters.length() - END));
  }

  /** The first words, for people. */
  public static String shown(String text) {
    String flat = text.replaceAll("\\s+", " ").strip();
    return flat.length() <= 70 ? flat : flat.substring(0, 68) + " …";
  }

  /** The first and last words, for people. */
  public static String shownEnds(String text) {
    String flat = text.replaceAll("\\s+", " ").strip();
    return flat.length() <= 80
        ? flat
        : flat.substring(0, 40) + " … " + flat.substring(flat.length() - 37);
  }
}

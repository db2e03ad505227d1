package org.plenary.evaluate.damage;

import java.util.regex.Pattern;

/** What link targets leave behind in texts. */
final class Links {
  /** A symbol or number as it would be linked: not the document's own, which begin their lines. */
  private static final Pattern LINKED =
      Pattern.compile(
          "(?<![\\p{L}\\d/.-])(?<=.)(?:[ASE]/[\\p{L}\\d./()-]*\\d|\\d{1,4}/\\d{1,4}|\\d{1,4} (?:[A-Z] )?\\([XVI]+\\))(?![\\d/])");

  private static final Pattern OPENING =
      Pattern.compile("(?m)^(\\d+\\. )?(\\p{Lu}\\p{Ll}+)(?= \\p{Ll})");

  private Links() {}

  static String wordFields(String text) {
    return LINKED
        .matcher(text)
        .replaceAll(
            m ->
                " HYPERLINK \"https://undocs.org/en/"
                    + m.group().replace(" ", "")
                    + "\" "
                    + m.group());
  }

  static String markdown(String text) {
    String linked = LINKED.matcher(text).replaceAll("[$0](#)");
    return OPENING.matcher(linked).replaceAll("$1*$2*");
  }
}

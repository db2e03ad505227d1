package org.plenary.extract;

import java.util.regex.Pattern;

/** What the end of a line says: whether a paragraph or a sentence can be over here. */
final class LineEnds {
  /** A note mark behind the last sign: ";³", ",1", ", 7" in PDF text, "autres®,". */
  private static final String MARK = "(?:[⁰¹²³⁴-⁹]{1,3}| ?(?<=[,;.:)\\p{L}»” ])\\d{1,3}|[®°?%*])?";

  /** Preambular paragraphs end with a comma, operative ones with a semicolon or a full stop. */
  private static final Pattern PARAGRAPH =
      Pattern.compile(".*[,;.:،؛，；。：][»”\"’)\\]]?" + MARK + "\\s*[*_]*");

  private static final Pattern CONJUNCTION =
      Pattern.compile(".*[,;](?: and| or| et| ou)?\\s*|.* (?:and|or|et|ou)\\s*");

  private static final Pattern SENTENCE = Pattern.compile(".*[.。][»”\"’)\\]*]*\\s*");

  private LineEnds() {}

  static boolean endsParagraph(String line) {
    return PARAGRAPH.matcher(line).matches();
  }

  /** "; and" before the last sub-paragraph. */
  static boolean endsWithConjunction(String line) {
    return CONJUNCTION.matcher(line).matches();
  }

  static boolean endsSentence(String line) {
    return SENTENCE.matcher(line).matches();
  }
}

package org.plenary.evaluate.damage;

import java.util.regex.Pattern;

/** Damage to note marks. */
final class Marks {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern MARK = Pattern.compile("[⁰¹²³⁴-⁹]+");

  private Marks() {}

  static String glued(String text) {
    return MARK.matcher(text).replaceAll(m -> digits(m.group()));
  }

  static String lost(String text) {
    return MARK.matcher(text).replaceAll("");
  }

  static Pattern mark() {
    return MARK;
  }

  static String digits(String mark) {
    StringBuilder digits = new StringBuilder();
    mark.chars().forEach(c -> digits.append(SUPERSCRIPTS.indexOf(c)));
    return digits.toString();
  }
}

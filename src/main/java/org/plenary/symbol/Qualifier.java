package org.plenary.symbol;

import static org.plenary.symbol.Spelling.BLANK;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The bracket behind a number that tells volumes, parts, budget sections and resumed meetings
 * apart: {@code NPT/CONF.2010/50 (Vol. I)}, {@code A/74/6 (Sect. 29A)}, {@code S/PV.7813
 * (Resumption 1)}.
 *
 * @param print the canonical spelling with its brackets
 * @param end one past the closing bracket
 */
record Qualifier(String print, int end) {
  /** Canonical spellings; those with a point are abbreviations. */
  private static final List<String> WORDS =
      List.of(
          "Vols.",
          "Vol.",
          "Parts",
          "Part",
          "Income sect.",
          "Sect.",
          "Prog.",
          "Resumption",
          "Introduction",
          "Plan outline",
          "Supp",
          "Foreword",
          "Summary",
          "Resumed");

  private static final String VALUE = "[IVXL]{1,6}|[1-9]\\d{0,2}[A-Z]?";

  private static final Pattern PATTERN =
      Pattern.compile(
          BLANK
              + "{0,2}\\("
              + BLANK
              + "?(?<word>"
              + alternatives()
              + ")"
              + BLANK
              + "?\\.?"
              + BLANK
              + "{0,2}(?:(?<value>"
              + VALUE
              + ")(?:"
              + BLANK
              + "?and"
              + BLANK
              + "?(?<to>"
              + VALUE
              + "))?)?"
              + BLANK
              + "?\\)",
          Pattern.CASE_INSENSITIVE);

  /** Blanks may be lost or broken within a word, its point and its case be others. */
  private static String alternatives() {
    return WORDS.stream()
        .map(w -> w.replace(".", "").replace(" ", "\\.?" + BLANK + "{0,2}"))
        .collect(Collectors.joining("|"));
  }

  /** The qualifier that begins here, behind at most two blanks. */
  static Optional<Qualifier> at(String text, int at) {
    Matcher m = PATTERN.matcher(text).region(at, text.length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    String value = m.group("value") == null ? "" : " " + m.group("value");
    String to = m.group("to") == null ? "" : " and " + m.group("to");
    String print = canonical(m.group("word")) + value.toUpperCase(Locale.ROOT) + to;
    return Optional.of(new Qualifier("(" + print + ")", m.end()));
  }

  private static String canonical(String word) {
    String tight = Spelling.tight(word);
    return WORDS.stream()
        .filter(w -> w.replaceAll("[ .]", "").equalsIgnoreCase(tight))
        .findFirst()
        .orElse(word);
  }
}

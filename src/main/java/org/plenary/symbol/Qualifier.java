package org.plenary.symbol;

import static org.plenary.symbol.Spelling.BLANK;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
          "Vol.",
          "Part",
          "Sect.",
          "Prog.",
          "Resumption",
          "Introduction",
          "Plan outline",
          "Supp.",
          "Foreword",
          "Summary",
          "Resumed");

  private static final Pattern PATTERN =
      Pattern.compile(
          BLANK
              + "{0,2}\\("
              + BLANK
              + "?(?<word>Vol|VOL|Part|PART|Sect|SECT|Prog|PROG|Resumption"
              + "|RESUMPTION|Introduction|Plan"
              + BLANK
              + "?outline|Supp|SUPP|Foreword|Summary"
              + "|Resumed)\\.?"
              + BLANK
              + "{0,2}"
              + "(?<value>[IVXL]{1,6}|[1-9]\\d{0,2}[A-Z]?)?"
              + BLANK
              + "?\\)");

  /** The qualifier that begins here, behind at most two blanks. */
  static Optional<Qualifier> at(String text, int at) {
    Matcher m = PATTERN.matcher(text).region(at, text.length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    String value = m.group("value") == null ? "" : " " + m.group("value");
    return Optional.of(new Qualifier("(" + canonical(m.group("word")) + value + ")", m.end()));
  }

  private static String canonical(String word) {
    String tight = Spelling.tight(word);
    return WORDS.stream()
        .filter(w -> w.replaceAll("[ .]", "").equalsIgnoreCase(tight))
        .findFirst()
        .orElse(word);
  }
}

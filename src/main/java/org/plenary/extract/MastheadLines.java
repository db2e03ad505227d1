package org.plenary.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.lexicon.Folded;
import org.plenary.symbol.ResolutionNumber;

/**
 * Recognises the lines above a title: distribution, date, session, agenda item, heading of
 * adoption, bracket line, number of the resolution (Editorial Manual, layout of resolutions).
 */
final class MastheadLines {
  /**
   * "72/74. Cooperation between", "Resolution 500 (1982)", "3369 (XXX). Invitation to"; Arabic has
   * a dash for the point.
   */
  private static final Pattern NUMBER_HEADING =
      Pattern.compile(
          "(?:(?:Resolution|Résolution|RESOLUTION)\\s+)?(\\S.{0,24}?)(?:\\.\\s+(?=\\S)|\\s+[-–]\\s+(?=\\p{IsArabic})|\\.?$)");

  private static final Pattern FIELD =
      Pattern.compile(
          "united nations\\b.*|nations unies\\b.*|general assembly|assemblee generale|security council"
              + "|conseil de securite|human rights council|economic and social council"
              + "|distr\\. ?:? ?.*|original ?: ?.*"
              + "|.*\\bsession(?: extraordinaire)?(?: d.urgence)?"
              + "|(?:agenda )?items? \\d.*|points? \\d.*|(?:main committee|.* committee|.* commission)"
              + "|resolutions? (?:adopted|adoptee).*|decisions? adopted.*|adopted (?:by|at|unanimously|without).*"
              + "|on \\d{1,2} [a-z]+ \\d{4}|le \\d{1,2}(?:er)? [a-z]+ \\d{4}|of \\d{1,2} [a-z]+ \\d{4}"
              + "|\\[(?:without reference|on the report|sans renvoi|sur la base|sur le rapport|adopted).*"
              + "|.*\\((?:a|s|e)/[^ ]+(?: and .*| et .*|, para.*|, par\\..*)?\\)]");

  private static final Pattern ADOPTION =
      Pattern.compile(
          "(?:resolutions? )?(?:on|of|le|du) \\d{1,2}(?:er)? [a-z]+ \\d{4}.{0,2}"
              + "|[(\\[](?:document )?[ase]/[^ ]{2,24}(?:, [iv1l]{1,4})?[)\\]]|adopted (?:by|at|unanimously|without).*"
              + "|\\[(?:without reference|on the report|sans renvoi|sur la base|sur le rapport|adopted).*");

  private final DateExpressions dates;

  MastheadLines(DateExpressions dates) {
    this.dates = dates;
  }

  /**
   * Whether a line below the document's number is no part of the title but of the adoption: "of 28
   * January 1982", "Adopted by the Security Council at its …". "General Assembly" may end a title.
   */
  boolean isAdoption(String line) {
    return ADOPTION.matcher(Folded.of(line).text()).matches() || isDate(line);
  }

  /** Whether a line of the region above the opening formula is no part of the title. */
  boolean isField(String line) {
    String folded = Folded.of(line).text();
    return FIELD.matcher(folded).matches() || isDate(line);
  }

  /** A line that is one date and nothing more. */
  boolean isDate(String line) {
    String folded = Folded.of(line.replaceAll("[*_.,]+$", "")).text();
    return dates.at(folded, 0).filter(d -> d.end() == folded.length()).isPresent();
  }

  boolean isNumberHeading(String line) {
    return number(line).isPresent();
  }

  /** The number that begins a heading, with its length in the line. */
  Optional<NumberHeading> number(String line) {
    Matcher m = NUMBER_HEADING.matcher(line);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    return ResolutionNumber.parseScanned(m.group(1))
        .map(n -> new NumberHeading(n, m.start(1), m.end(1), m.end(), isClean(m.group(1), n)));
  }

  private static boolean isClean(String printed, ResolutionNumber number) {
    return ResolutionNumber.parse(printed).equals(Optional.of(number));
  }

  /**
   * @param number the bare number
   * @param start first character of the number in the line
   * @param end one past its last character
   * @param titleFrom where the title goes on
   * @param certain false when the number was read through damage
   */
  record NumberHeading(
      ResolutionNumber number, int start, int end, int titleFrom, boolean certain) {}
}

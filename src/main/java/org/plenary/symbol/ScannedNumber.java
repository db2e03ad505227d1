package org.plenary.symbol;

import static org.plenary.symbol.Spelling.BLANK;
import static org.plenary.symbol.Spelling.HYPHEN;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a resolution number whose signs a scanner confused: {@code 2625 (XXlV)}, {@code 217 A
 * (IID}, {@code 2145 (XX1)}, {@code 338 (l973)}, {@code I514 (XV)}. What comes out has to be a
 * number as organs numbered; the caller sees to it that the words before speak of resolutions, for
 * an enumeration may look so: {@code 12 (ll)}.
 */
final class ScannedNumber {
  private static final String DIGITS = "[1-9lI|][\\dlI|OoSB]{0,3}";

  /** The closing bracket may be lost in the last stroke of the numeral: {@code (IID} for (III). */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "(?<number>"
              + DIGITS
              + ")(?:"
              + BLANK
              + "{0,2}(?<part>[A-Z]))?"
              + BLANK
              + "{0,2}[(\\[{]"
              + BLANK
              + "?(?:(?<year>[1lI|][9g][\\dlI|OoSBZ]-?[\\dlI|OoSBZ])|(?<prefix>E?[S5]"
              + BLANK
              + "?"
              + HYPHEN
              + BLANK
              + "?)?(?<session>[IVXLlivx1|!HU£]{1,9}D?))"
              + BLANK
              + "?(?<close>[)\\]}])?");

  private static final Pattern BY_SESSION =
      Pattern.compile(
          "(?<session>[3-9lI][\\dlIO])/(?<number>[1-9lI][\\dlIO]{0,2})(?![\\p{L}\\d/])");

  /** Behind a numeral of figures alone, a date shows that it is one: {@code 44 (11) of 3 May}. */
  private static final Pattern DATE =
      Pattern.compile(BLANK + "{1,2}(?:of|du)" + BLANK + "{1,2}\\d");

  private static final int LONGEST_DATE = 8;

  private ScannedNumber() {}

  /** The number that begins here; empty when it is none, or when it is clean. */
  static Optional<NumberReader.Read> at(String text, int at) {
    Matcher brackets = IN_BRACKETS.matcher(text).region(at, text.length());
    if (brackets.lookingAt()) {
      return brackets.group("year") == null ? roman(text, brackets) : year(brackets);
    }
    Matcher slash = BY_SESSION.matcher(text).region(at, text.length());
    return slash.useTransparentBounds(true).lookingAt() ? bySession(slash) : Optional.empty();
  }

  private static Optional<NumberReader.Read> year(Matcher m) {
    String year = figures(m.group("year").replace("-", "").replace('g', '9'));
    boolean sure = m.group("year").chars().filter(Character::isDigit).count() > 1;
    return sure && m.group("close") != null
        ? read(ResolutionNumber.Form.YEAR, year, m)
        : Optional.empty();
  }

  private static Optional<NumberReader.Read> roman(String text, Matcher m) {
    String printed = m.group("session");
    boolean open = m.group("close") == null;
    boolean swallowed = printed.endsWith("D");
    boolean figures = printed.chars().allMatch(Character::isDigit);
    String behind = text.substring(m.end(), Math.min(text.length(), m.end() + LONGEST_DATE));
    if (open != swallowed || (figures && !DATE.matcher(behind).lookingAt())) {
      return Optional.empty();
    }
    String prefix = m.group("prefix") == null ? "" : Spelling.tight(m.group("prefix"));
    return read(ResolutionNumber.Form.ROMAN, prefix.replace('5', 'S') + numeral(printed), m)
        .filter(r -> !prefix.isEmpty() || r.number().runsInSession());
  }

  private static Optional<NumberReader.Read> bySession(Matcher m) {
    return ResolutionNumber.of(
            ResolutionNumber.Form.SESSION,
            figures(m.group("session")),
            Integer.parseInt(figures(m.group("number"))),
            Optional.empty())
        .map(n -> new NumberReader.Read(n, m.end()));
  }

  private static Optional<NumberReader.Read> read(
      ResolutionNumber.Form form, String session, Matcher m) {
    int number = Integer.parseInt(figures(m.group("number")));
    return ResolutionNumber.of(form, session, number, Optional.ofNullable(m.group("part")))
        .map(n -> new NumberReader.Read(n, m.end()));
  }

  /** {@code l973} as 1973. */
  private static String figures(String printed) {
    return printed
        .replaceAll("[lI|]", "1")
        .replaceAll("[Oo]", "0")
        .replace('S', '5')
        .replace('B', '8')
        .replace('Z', '2');
  }

  /** {@code XXlV} as XXIV; H and U are two strokes, and D the last one with the bracket. */
  private static String numeral(String printed) {
    return printed
        .replaceAll("[l1|!i£D]", "I")
        .replaceAll("[HU]", "II")
        .replace('v', 'V')
        .replace('x', 'X');
  }
}

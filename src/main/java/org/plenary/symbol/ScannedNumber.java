package org.plenary.symbol;

import static org.plenary.symbol.Spelling.BLANK;
import static org.plenary.symbol.Spelling.HYPHEN;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a resolution number whose signs a scanner confused: {@code 2625 (XXlV)}, {@code 217 A
 * (IID}, {@code 2145 (XX1)}, {@code 338 (l973)}, {@code I514 (XV)}. What comes out has to be a
 * number as organs numbered; the caller sees to it that the words before speak of resolutions, for
 * an enumeration may look so: {@code 12 (ll)}.
 */
final class ScannedNumber {
  private static final String DIGITS = "[1-9lI|][\\dlI|OoSB]{0,3}";

  /** A number and the letter of a part before what stands in brackets: {@code 217 A}. */
  private static final String NUMBER =
      "(?<number>" + DIGITS + ")(?:" + BLANK + "{0,2}(?<part>[A-Z]))?" + BLANK + "{0,2}";

  /** The closing bracket may be lost in the last stroke of the numeral: {@code (IID} for (III). */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          NUMBER
              + "[(\\[{]"
              + BLANK
              + "?(?:(?<year>[1lI|][9g][\\dlI|OoSBZ]-?[\\dlI|OoSBZ])|(?<prefix>E?[S5]"
              + BLANK
              + "?"
              + HYPHEN
              + BLANK
              + "?)?(?<session>[IVXLKlivx1|!HU£]{1,9}D?))"
              + "(?:"
              + BLANK
              + "?(?<close>[)\\]}]))?");

  /** A numeral that is beyond reading: {@code 178 @ of 16 September 1947}, {@code 1305 A (X10)}. */
  private static final Pattern UNREAD =
      Pattern.compile(
          NUMBER + "(?:[(\\[{]" + BLANK + "?(?![ES5]|[1lI|][9g])(?<token>[^\\s,;-]{1,9})|[@©®])");

  private static final Pattern BY_SESSION =
      Pattern.compile(
          "(?<session>[3-9lI][\\dlIO])/(?<number>[1-9lI][\\dlIO]{0,2})(?![\\p{L}\\d/])");

  /** Behind a numeral of figures alone, a date shows that it is one: {@code 44 (11) of 3 May}. */
  private static final Pattern DATE =
      Pattern.compile(
          BLANK + "{1,2}(?:of|du)" + BLANK + "{1,2}\\d{1,2}(\\D{3,16})(19\\d\\d)(?!\\d)");

  private static final Pattern LATE =
      Pattern.compile(BLANK + "{0,2}(?i:sept|oct|nov|dec|déc).*", Pattern.DOTALL);

  private static final int LONGEST_DATE = 32;

  private static final int MOST_READINGS = 64;

  private ScannedNumber() {}

  /** The number that begins here; empty when it is none. */
  static Optional<NumberReader.Read> at(String text, int at) {
    return dated(text, at).or(() -> legible(text, at));
  }

  /** The number that the whole text is. */
  static Optional<ResolutionNumber> whole(String text) {
    return legible(text, 0).filter(r -> r.end() == text.length()).map(NumberReader.Read::number);
  }

  /** The same of the Assembly, whatever stands in the brackets: {@code 742 (VIN)}. */
  static Optional<ResolutionNumber> byNumber(String text) {
    Matcher m = UNREAD.matcher(text);
    if (!m.matches() || m.group("token") == null) {
      return Optional.empty();
    }
    int session = RunningNumbers.session(Integer.parseInt(figures(m.group("number"))));
    return RomanNumeral.of(session)
        .filter(n -> isNear(m.group("token"), session))
        .flatMap(n -> read(ResolutionNumber.Form.ROMAN, n, m))
        .map(NumberReader.Read::number);
  }

  /**
   * The Assembly's number whose session its date tells, whatever stands in the brackets: of all
   * that adopted in 1947, only it had come to 178.
   */
  private static Optional<NumberReader.Read> dated(String text, int at) {
    Matcher m = UNREAD.matcher(text).region(at, text.length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    Matcher date =
        DATE.matcher(text.substring(m.end(), Math.min(text.length(), m.end() + LONGEST_DATE)));
    if (!date.lookingAt()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(figures(m.group("number")));
    int year = Integer.parseInt(date.group(2));
    int session = RunningNumbers.session(number, year, LATE.matcher(date.group(1)).matches());
    return RomanNumeral.of(session)
        .filter(n -> isNear(m.group("token"), session))
        .flatMap(n -> read(ResolutionNumber.Form.ROMAN, n, m));
  }

  /** A numeral that is legible may have lost or won one stroke, and no more: XI for XII. */
  private static boolean isNear(String token, int session) {
    String numeral = token == null ? "" : token.replaceAll("[)\\]}]$", "");
    var printed = RomanNumeral.value(numeral);
    return printed.isEmpty() || Math.abs(printed.getAsInt() - session) <= 1;
  }

  private static Optional<NumberReader.Read> legible(String text, int at) {
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
    boolean figures = printed.chars().allMatch(Character::isDigit);
    String behind = text.substring(m.end(), Math.min(text.length(), m.end() + LONGEST_DATE));
    Matcher date = DATE.matcher(behind);
    boolean dated = date.lookingAt();
    if (open != printed.endsWith("D") || (figures && !dated)) {
      return Optional.empty();
    }
    String prefix =
        m.group("prefix") == null ? "" : Spelling.tight(m.group("prefix")).replace('5', 'S');
    List<NumberReader.Read> possible =
        numerals(printed)
            .flatMap(n -> read(ResolutionNumber.Form.ROMAN, prefix + n, m).stream())
            .filter(r -> !prefix.isEmpty() || r.number().runsInSession())
            .toList();
    return possible.stream()
        .filter(r -> dated && isOfYear(r.number(), Integer.parseInt(date.group(2))))
        .findFirst()
        .or(() -> possible.stream().findFirst());
  }

  /** The Assembly's session 22 opened in 1967 and closed in 1968. */
  private static boolean isOfYear(ResolutionNumber number, int year) {
    String session = number.sessionNumber();
    int opened = session.matches("\\d+") ? 1945 + Integer.parseInt(session) : 0;
    return year == opened || year == opened + 1;
  }

  private static Optional<NumberReader.Read> bySession(Matcher m) {
    return ResolutionNumber.of(
            ResolutionNumber.Form.SESSION,
            figures(m.group("session")),
            Integer.parseInt(figures(m.group("number"))),
            Optional.empty())
        .map(n -> new NumberReader.Read(n, m.end(), false));
  }

  private static Optional<NumberReader.Read> read(
      ResolutionNumber.Form form, String session, Matcher m) {
    int number = Integer.parseInt(figures(m.group("number")));
    return ResolutionNumber.of(form, session, number, Optional.ofNullable(m.group("part")))
        .map(n -> new NumberReader.Read(n, m.end(), false));
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

  /**
   * The numerals that the strokes may be, the likeliest first: H and U are two strokes or one with
   * what stands beside it, and D the last one or two with the bracket.
   */
  private static Stream<String> numerals(String printed) {
    Stream<String> numerals = Stream.of("");
    for (char c : printed.toCharArray()) {
      List<String> strokes =
          switch (c) {
            case 'D' -> List.of("I", "II");
            case 'H' -> List.of("II", "III");
            case 'U' -> List.of("II", "I");
            case 'L' -> List.of("L", "I");
            case 'V', 'v' -> List.of("V");
            case 'X', 'x', 'K' -> List.of("X");
            default -> List.of("I");
          };
      numerals = numerals.flatMap(n -> strokes.stream().map(s -> n + s));
    }
    return numerals.limit(MOST_READINGS);
  }
}

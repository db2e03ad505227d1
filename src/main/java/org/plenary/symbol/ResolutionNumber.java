package org.plenary.symbol;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A resolution's number without its organ, in one of the three forms in use: by session since 1976
 * ({@code 72/74}, {@code 31/16 A}, {@code ES-11/1}), by Roman session before ({@code 3369 (XXX)},
 * {@code 217 A (III)}, {@code 2252 (ES-V)}), by year in the Security Council ({@code 1624 (2005)}).
 *
 * @param form which of the three
 * @param session the session or year as printed
 * @param number 1 or more
 * @param part the part letter
 */
public record ResolutionNumber(Form form, String session, int number, Optional<String> part) {
  /** The forms of numbers. */
  public enum Form {
    SESSION,
    ROMAN,
    YEAR
  }

  private static final String HYPHEN = "[-‐‑‒–—−]";
  private static final Pattern BY_SESSION =
      Pattern.compile("((?:(?:ES|S)" + HYPHEN + ")?[1-9]\\d{0,3})/([1-9]\\d{0,3})(?: ?([A-Z]))?");
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "([1-9]\\d{0,3})(?: ?([A-Z]{1,2}))? ?\\(((?:(?:ES|S)"
              + HYPHEN
              + ")?[IVXLC]+|(?:19|20)\\d{2})\\)");

  private static final Pattern NUMERAL =
      Pattern.compile("(?:ES-|S-)?(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

  /** The last session whose resolutions of the General Assembly carry Roman numerals (1975). */
  private static final int LAST_ROMAN_SESSION = 30;

  /** Reads a whole text as a number: {@code 72/74}, {@code 217 A (III)}, {@code 1624 (2005)}. */
  public static Optional<ResolutionNumber> parse(String text) {
    String plain = text.strip().replaceAll("[\\s\\u00A0\\u202F]+", " ");
    Matcher session = BY_SESSION.matcher(plain);
    if (session.matches()) {
      return Optional.of(
          new ResolutionNumber(
              Form.SESSION,
              session.group(1).replaceAll(HYPHEN, "-"),
              Integer.parseInt(session.group(2)),
              Optional.ofNullable(session.group(3))));
    }
    Matcher brackets = IN_BRACKETS.matcher(plain);
    return brackets.matches() ? inBrackets(brackets) : Optional.empty();
  }

  private static Optional<ResolutionNumber> inBrackets(Matcher m) {
    String session = m.group(3).replaceAll(HYPHEN, "-");
    Form form = Character.isDigit(session.charAt(0)) ? Form.YEAR : Form.ROMAN;
    boolean wellFormed = form == Form.YEAR || NUMERAL.matcher(session).matches();
    return wellFormed
        ? Optional.of(
            new ResolutionNumber(
                form, session, Integer.parseInt(m.group(1)), Optional.ofNullable(m.group(2))))
        : Optional.empty();
  }

  /** The canonical spelling, e.g. {@code 31/16 A}, {@code 217 A (III)}, {@code 1624 (2005)}. */
  public String print() {
    String letter = part.map(p -> " " + p).orElse("");
    return form == Form.SESSION
        ? session + "/" + number + letter
        : number + letter + " (" + session + ")";
  }

  /** The same number with another part letter: "53/243 A and B". */
  public ResolutionNumber withPart(String letter) {
    return new ResolutionNumber(form, session, number, Optional.of(letter));
  }

  /**
   * The resolution of an organ with this number; empty when the organ never numbers so.
   *
   * @param organ {@code A}, {@code S}, {@code E} or {@code A/HRC}
   */
  public Optional<Symbol> resolutionOf(String organ) {
    return admits(organ) ? Optional.of(new ResolutionSymbol(organ, false, this)) : Optional.empty();
  }

  /** The decision of an organ with this number. */
  public Optional<Symbol> decisionOf(String organ) {
    return admits(organ) ? Optional.of(new ResolutionSymbol(organ, true, this)) : Optional.empty();
  }

  /** Whether the organ numbers its resolutions in this form. */
  public boolean admits(String organ) {
    return switch (organ) {
      case "A" ->
          form == Form.ROMAN
              ? roman() <= LAST_ROMAN_SESSION
              : form == Form.SESSION && sessionFrom(31);
      case "S" -> form == Form.YEAR;
      case "E" -> form == Form.ROMAN || (form == Form.SESSION && isYear());
      case "A/HRC" -> form == Form.SESSION && !isYear() && !session.startsWith("ES-");
      default -> false;
    };
  }

  private boolean sessionFrom(int first) {
    return session.contains("-") || (!isYear() && Integer.parseInt(session) >= first);
  }

  /** ECOSOC has numbered by year since 1978: {@code 2017/21}. */
  private boolean isYear() {
    return session.matches("(?:19|20)\\d{2}");
  }

  private int roman() {
    return RomanNumeral.value(session.substring(session.indexOf('-') + 1));
  }
}

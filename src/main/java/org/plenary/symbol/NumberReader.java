package org.plenary.symbol;

import static org.plenary.symbol.Spelling.BLANK;
import static org.plenary.symbol.Spelling.HYPHEN;
import static org.plenary.symbol.Spelling.SLASH;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a resolution number at a place in a text. Every pattern has an upper bound of length. */
final class NumberReader {
  /** A, or the parts of a composite as one: {@code A/RES/72/262 A-C}. */
  private static final String PART = "[A-Z](?:" + HYPHEN + "[A-Z])?";

  /** What follows a part letter, and does not follow the article of "resolution 31/16 A number". */
  private static final String BEHIND_PART =
      "(?=[\\r\\n]|"
          + BLANK
          + "{2}|"
          + BLANK
          + "{0,3}(?:$|/(?:Add|Corr|Rev|Amend)\\.|[,;.:)\\]”»\"*]"
          + "|(?:of|on|and|or|to|in|by|adopted|entitled|annex"
          + "|du|de|des|en|et|ou|au|sur|adoptée|intitulée|annexe|à)(?![\\p{L}])))";

  /** 72/74, ES-11/1, 31/16 A, 31/16A, 2017/21; no date as 12/10/2004. */
  private static final Pattern BY_SESSION =
      Pattern.compile(
          "(?<session>(?:(?:ES|S)"
              + HYPHEN
              + ")?[1-9]\\d{0,3})"
              + SLASH
              + "(?<number>[1-9]\\d{0,3})(?!\\d)"
              + "(?:(?<part>"
              + PART
              + ")(?![\\p{L}\\d]|/(?!(?:Add|Corr|Rev|Amend)\\.))"
              + "|"
              + BLANK
              + "{1,2}(?<spaced>"
              + PART
              + ")"
              + BEHIND_PART
              + "|(?=[ASE]/)|(?![\\p{L}]|/\\d))");

  /** 3369 (XXX), 217 A (III), 2252 (ES-V), 1624(2005). */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "(?<number>[1-9]\\d{0,3})(?:"
              + BLANK
              + "{0,2}(?<part>"
              + PART
              + "))?"
              + BLANK
              + "{0,2}\\("
              + BLANK
              + "?(?<session>(?:(?:ES|S)"
              + BLANK
              + "?"
              + HYPHEN
              + BLANK
              + "?)?[IVXL]{1,7}|(?:19|20)\\d{2})"
              + BLANK
              + "?\\)");

  private NumberReader() {}

  /**
   * A number read.
   *
   * @param number the number
   * @param end one past its last character
   * @param certain false when it was read through damage
   */
  record Read(ResolutionNumber number, int end, boolean certain) {
    Read(ResolutionNumber number, int end) {
      this(number, end, true);
    }
  }

  /** The number that begins here. */
  static Optional<Read> at(String text, int at) {
    Matcher session = BY_SESSION.matcher(text).region(at, text.length());
    if (session.useTransparentBounds(true).lookingAt()) {
      String part = session.group("part") == null ? session.group("spaced") : session.group("part");
      return read(ResolutionNumber.Form.SESSION, session, part);
    }
    Matcher brackets = IN_BRACKETS.matcher(text).region(at, text.length());
    if (!brackets.lookingAt()) {
      return Optional.empty();
    }
    boolean year = Character.isDigit(brackets.group("session").charAt(0));
    var form = year ? ResolutionNumber.Form.YEAR : ResolutionNumber.Form.ROMAN;
    return read(form, brackets, brackets.group("part"));
  }

  private static Optional<Read> read(ResolutionNumber.Form form, Matcher m, String letters) {
    Optional<String> part = Optional.ofNullable(letters).map(Spelling::tight);
    boolean ascending = part.filter(p -> p.length() == 3 && p.charAt(0) >= p.charAt(2)).isEmpty();
    int number = Integer.parseInt(m.group("number"));
    return ascending
        ? ResolutionNumber.of(form, Spelling.tight(m.group("session")), number, part)
            .map(n -> new Read(n, m.end()))
        : Optional.empty();
  }
}

package org.plenary.symbol;

import static org.plenary.symbol.Spelling.BLANK;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remembers, while a text is passed, whether the words before speak of resolutions: "resolution
 * 9/11" is the Human Rights Council's, "the attacks of 9/11" and "1/2" are none.
 */
final class NumberCue {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:r[éec]s[a-z0]{2,3}[tl]i[oa0]n|d[ée]cision)s?(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * What numbers other things than resolutions: "general comment No. 12 (1999)", "vol. 382 (1960)".
   */
  private static final Pattern NUMBER_OF =
      Pattern.compile(
          "(?<!\\p{L})(?:[Nn]os?\\.?|[Nn]r\\.|[Nn][°º]|[Vv]ol\\.)" + BLANK + "{0,2}\\z");

  private static final int LONGEST_NUMBER_OF = 8;

  /** "5/1, entitled “…”, and 5/2": a title may stand between two items of a list. */
  private static final int REACH = 250;

  /** Below the Assembly's first session with such numbers (1976), dates and fractions abound. */
  private static final int FIRST_SESSION_OF_ASSEMBLY = 31;

  private static final int NONE = -1;

  private final String text;
  private int last = NONE;

  NumberCue(String text) {
    this.text = text;
  }

  /** A word begins here. */
  void word(int at) {
    char c = Character.toLowerCase(text.charAt(at));
    if (c == 'r' || c == 'd') {
      Matcher m = WORD.matcher(text).region(at, text.length()).useTransparentBounds(true);
      last = m.lookingAt() ? m.end() : last;
    }
  }

  /** A character outside words: the end of a sentence ends a list. */
  void pass(int at) {
    boolean sentenceEnd =
        text.charAt(at) == '.'
            && at + 2 < text.length()
            && Character.isWhitespace(text.charAt(at + 1))
            && Character.isUpperCase(text.charAt(at + 2));
    last = sentenceEnd ? NONE : last;
  }

  /** A symbol or number was found in a list that goes on behind it. */
  void listItem(int end) {
    last = near(end) ? end : last;
  }

  /** Whether a number may be a resolution's here. */
  boolean admits(ResolutionNumber number, int at) {
    return near(at) || !common(number);
  }

  /** Whether the words before speak of resolutions, which a damaged number needs. */
  boolean speaksOfResolutions(int at) {
    return near(at);
  }

  /** {@code 1,624 (2005)}: the digits go on to the left. */
  boolean isThousands(int at) {
    return at > 1 && text.charAt(at - 1) == ',' && Character.isDigit(text.charAt(at - 2));
  }

  /**
   * Whether a word before a number says that it is another thing's: resolutions have no "No.",
   * unless the word itself stands before it.
   */
  boolean isOfOthers(int at) {
    Matcher m = NUMBER_OF.matcher(text).region(Math.max(0, at - LONGEST_NUMBER_OF), at);
    return m.useTransparentBounds(true).useAnchoringBounds(true).find()
        && (last == NONE || m.start() - last > 1);
  }

  private boolean near(int at) {
    return last != NONE && at - last <= REACH;
  }

  /** Spelt like dates, fractions and budget years: 9/11, 1/2, 24/7, 2016/17. */
  private static boolean common(ResolutionNumber number) {
    if (number.form() != ResolutionNumber.Form.SESSION || number.session().contains("-")) {
      return false;
    }
    int session = Integer.parseInt(number.session());
    boolean budgetYear = session > 1900 && session % 100 + 1 == number.number();
    return session < FIRST_SESSION_OF_ASSEMBLY || budgetYear;
  }
}

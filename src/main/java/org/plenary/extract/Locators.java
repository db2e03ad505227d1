package org.plenary.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a document that a citation points to: "chap. II, sect. A", "annex III", "para. 7".
 */
final class Locators {
  private static final String VALUE = "(?:[IVXLC]+|\\d+|[A-Z])(?:\\.[A-Z0-9]+)*(?: ?\\([a-z]+\\))?";

  /** "resolution 1" of a conference, "decision 1/CP.21", and none that stands alone: 60/1. */
  private static final String ACT =
      "(?:[Rr][ée]solutions?|[Dd][ée]cisions?)\\s\\d+(?:/(?:CP|CMP|CMA)\\.\\d+|\\.\\d+)?(?![/\\d])";

  private static final String ITEM =
      "(?:"
          + ACT
          + "|(?:[Aa]nnexe?s?|[Aa]ppendix|[Aa]ppendice|[Cc]hap(?:s?\\.|ter|itre)|[Ss]ect(?:s?\\.|ions?)|[Pp]aras?\\.|[Pp]ars?\\.|[Pp]aragraph(?:e?s?)|[Pp]art(?:ie)?|[Aa]rts?\\.|[Aa]rticles?)"
          + "(?:\\s"
          + VALUE
          + "(?:(?:\\s(?:and|et|to|à)\\s|\\s?[-–]\\s?)"
          + VALUE
          + ")*)?"
          + ")";

  /**
   * Behind the cited document, over the bracket that closes a series title: "53 (A/66/53)*, chap.
   * II".
   */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:\\s(?:and|et)\\s(?:corrigend(?:um|a)|rectificatifs?))?[)\\]*]*,\\s+(?:in particular\\s+|notamment\\s+)?("
              + ITEM
              + "(?:(?:,\\s|\\s(?:and|et)\\s)"
              + ITEM
              + ")*)");

  /** Before it: "annex to resolution 70/1", "paragraph 5 of its resolution". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "("
              + ITEM
              + "(?:,\\s"
              + ITEM
              + ")*)\\s(?:of|to|de|du|à|a)\\s(?:the\\s|la\\s|l['’]|sa\\s)?$");

  private Locators() {}

  static Optional<String> behind(Passage passage, int end) {
    Matcher m = BEHIND.matcher(passage.text()).region(end, passage.length());
    return m.lookingAt() ? Optional.of(m.group(1)) : Optional.empty();
  }

  static Optional<String> before(Passage passage, int start) {
    Matcher m = BEFORE.matcher(passage.text()).region(Math.max(0, start - 80), start);
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }
}

package org.plenary.extract;

import org.plenary.symbol.ResolutionNumber;

/** In which years the sessions of organs fell, by which a stated date tells their numbers apart. */
final class SessionYears {
  /** The Assembly's session 1 opened in 1946, and session 76 in 2021. */
  private static final int BEFORE_FIRST_ASSEMBLY = 1945;

  private static final int FIRST_COUNCIL = 2006;

  /** The Human Rights Council has met three times a year from the first: session 43 in 2020. */
  private static final int COUNCIL_SESSIONS_A_YEAR = 3;

  private SessionYears() {}

  /**
   * Whether a resolution of an organ can have been adopted in a year. The Assembly's session 76
   * opened in 2021 and closed in 2022; of sessions that are not counted by the year nothing is
   * ruled out.
   *
   * @param organ the organ's symbol prefix
   */
  static boolean admit(ResolutionNumber number, String organ, int year) {
    if (!organ.equals("A") || !isOrdinary(number)) {
      return true;
    }
    int opened = BEFORE_FIRST_ASSEMBLY + session(number);
    return year == opened || year == opened + 1;
  }

  /** Whether the Human Rights Council held the number's session in just this year. */
  static boolean isOfCouncil(ResolutionNumber number, int year) {
    return isOrdinary(number)
        && year == FIRST_COUNCIL + (session(number) - 1) / COUNCIL_SESSIONS_A_YEAR;
  }

  private static boolean isOrdinary(ResolutionNumber number) {
    return number.session().matches("\\d+");
  }

  private static int session(ResolutionNumber number) {
    return Integer.parseInt(number.session());
  }
}

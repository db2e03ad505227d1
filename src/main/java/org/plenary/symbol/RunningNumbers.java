package org.plenary.symbol;

/**
 * The numbers that ran through the Assembly's first thirty sessions, from 1 (I) to 3541 (XXX): they
 * tell the session of a number whose numeral a scanner hurt, and whose a number is that names no
 * organ. Special sessions took their numbers from the same row.
 */
final class RunningNumbers {
  /** The first number of each session, as the volumes of the Official Records have them. */
  private static final int[] FIRST = {
    1, 107, 190, 288, 376, 502, 602, 713, 809, 904, 996, 1134, 1238, 1351, 1475, 1623, 1748, 1881,
    1993, 2007, 2133, 2258, 2374, 2518, 2621, 2751, 2904, 3050, 3203, 3363, 3542
  };

  /** Resumed sessions and special ones move the borders by a few numbers. */
  private static final int SLACK = 10;

  private static final int BEFORE_FIRST = 1945;

  /** The Economic and Social Council's numbers were as small until then. */
  private static final int FIRST_RESUMED = 5;

  private RunningNumbers() {}

  /** Whether the Assembly's session may have had a number. */
  static boolean admit(int session, int number) {
    return session >= 1
        && session < FIRST.length
        && number >= FIRST[session - 1] - SLACK
        && number < FIRST[session] + SLACK;
  }

  /**
   * The session of a resolution adopted in a year, or 0: 1514 of 1960 is of session 15. Before
   * October only resumed sessions adopted, of which the first years had none or few.
   *
   * @param late whether in September or later
   */
  static int session(int number, int year, boolean late) {
    int opened = year - BEFORE_FIRST;
    if (late) {
      return admit(opened, number) ? opened : 0;
    }
    return opened > FIRST_RESUMED && admit(opened - 1, number) ? opened - 1 : 0;
  }
}

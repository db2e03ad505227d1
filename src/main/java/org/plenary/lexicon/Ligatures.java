package org.plenary.lexicon;

/** Letters that fonts join to one sign, which PDFs keep: "ﬁ" of "Reafﬁrming". */
public final class Ligatures {
  private static final char FIRST = 'ﬀ';
  private static final String[] SPELT = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private Ligatures() {}

  /** Whether a sign stands for several letters. */
  public static boolean is(char c) {
    return c >= FIRST && c < FIRST + SPELT.length;
  }

  /** The letters of a sign; the sign itself when it is no ligature. */
  public static String spelt(char c) {
    return is(c) ? SPELT[c - FIRST] : String.valueOf(c);
  }

  /** A text with all of them in single letters. */
  public static String spelt(String text) {
    if (text.chars().noneMatch(c -> is((char) c))) {
      return text;
    }
    StringBuilder spelt = new StringBuilder();
    text.chars().forEach(c -> spelt.append(spelt((char) c)));
    return spelt.toString();
  }
}

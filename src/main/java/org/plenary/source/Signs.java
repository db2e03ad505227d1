package org.plenary.source;

/** The characters that a text may hold. */
final class Signs {
  private Signs() {}

  /**
   * Without characters that no text and no XML has: controls but for line ends and tabulators, and
   * halves of pairs.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(Signs::isSign).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isSign(int c) {
    return c == '\n'
        || c == '\t'
        || (!Character.isISOControl(c)
            && Character.getType(c) != Character.SURROGATE
            && c != 0xFFFE
            && c != 0xFFFF);
  }
}

package org.plenary.symbol;

/**
 * The characters that typists, web pages and PDF extractors put in and around symbols, as parts of
 * regular expressions.
 */
final class Spelling {
  /** Characters that show nothing: soft hyphens, zero-width spaces, direction marks. */
  static final String INVISIBLE = "[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]";

  /** {@code 2282&nbsp;(2016)}: French texts write no-break, narrow and thin spaces. */
  static final String BLANK =
      "[ \\t\\r\\n\\u00AD\\u00A0\\u2000-\\u200F\\u2028\\u2029\\u202F\\u2060\\uFEFF]";

  /** {@code A/71/160‑S/2016/621}: any dash of the General Punctuation block, or the minus sign. */
  static final String HYPHEN = "[-\\u2010-\\u2014\\u2212]";

  /** A line may break behind a slash: {@code A/RES/} at its end, {@code 72/74} on the next. */
  static final String SLASH = INVISIBLE + "{0,2}[/\\u2044\\u2215]" + BLANK + "{0,2}";

  private Spelling() {}

  /** The text with one kind of hyphen, and no blanks. */
  static String tight(String text) {
    return text.replaceAll(BLANK, "").replaceAll(HYPHEN, "-");
  }
}

package org.plenary.site.finding;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.site.page.Texts;

/**
 * What is noticed in reading is published in English, in words that are fixed but for numbers,
 * symbols and quotes; a page in another language says the same in its own words.
 */
final class FindingWords {
  private static final Map<String, Pattern> FIXED =
      Map.ofEntries(
          Map.entry(
              "note-without-mark",
              Pattern.compile("expected the mark of note (.+) in the text, found none")),
          Map.entry(
              "damaged-mark", Pattern.compile("the mark of note (.+) was read through damage")),
          Map.entry("partly-read", Pattern.compile("the language of this text is read in part.*")),
          Map.entry("no-symbol", Pattern.compile("expected the document's symbol, found none.*")),
          Map.entry(
              "beginning-missing", Pattern.compile("expected the beginning of the document.*")),
          Map.entry("no-opening", Pattern.compile("expected an opening formula, found none.*")),
          Map.entry(
              "numbering-restarts",
              Pattern.compile("operative paragraph (.+): numbered 1 again, behind (\\d+)")),
          Map.entry(
              "number-gap",
              Pattern.compile(
                  "\\w+ paragraph (.+): expected operative paragraph (\\d+), found (\\d+)")),
          Map.entry(
              "unknown-verb",
              Pattern.compile(
                  "\\w+ paragraph (.+): expected a leading verb, found \"(.*)\"", Pattern.DOTALL)),
          Map.entry("truncated", Pattern.compile("\\w+ paragraph (.+): expected a full stop.*")),
          Map.entry(
              "link-disagrees",
              Pattern.compile("expected a link to (.+), as the words have it, found one to (.+)")),
          Map.entry(
              "mark-disagrees",
              Pattern.compile("expected (.+), as the words have it, found (.+) in the mark")));

  private FindingWords() {}

  /**
   * A message in the words of a language; empty when its words are not the fixed ones.
   *
   * @param rule e.g. {@code number-gap}
   * @param english e.g. {@code operative paragraph 8: expected operative paragraph 7, found 8}
   */
  static Optional<String> in(Texts texts, String rule, String english) {
    return Optional.ofNullable(FIXED.get(rule))
        .map(pattern -> pattern.matcher(english))
        .filter(Matcher::matches)
        .map(m -> texts.of("finding." + rule, values(m)));
  }

  private static Object[] values(Matcher words) {
    Object[] values = new Object[words.groupCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = words.group(i + 1);
    }
    return values;
  }
}

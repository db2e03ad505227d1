package org.plenary.source;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.plenary.lexicon.Lexicon;

/**
 * Tells the language of a text: Russian, Arabic and Chinese by their script, the others by the
 * function words of the word lists: in a resolution more than a fifth of all words are such words,
 * damaged or not.
 */
public final class Languages {
  private static final int ENOUGH_WORDS = 4000;
  private static final int ENOUGH_LETTERS = 20_000;
  private static final double LEAST_SHARE = 0.12;

  private final Map<String, Set<String>> functionWords;
  private final Map<UnicodeScript, String> scripts = new HashMap<>();

  /**
   * @param lexicon has the function words and the scripts
   */
  public Languages(Lexicon lexicon) {
    this.functionWords = Map.copyOf(lexicon.functionWords());
    lexicon.scripts().forEach((code, l) -> scripts.put(UnicodeScript.forName(code), l));
  }

  /** The BCP 47 tag of the text's language, or {@code und} when no language has enough words. */
  public String of(String text) {
    return byScript(text).orElseGet(() -> byWords(text));
  }

  /** The language whose script most letters have. */
  private Optional<String> byScript(String text) {
    Map<UnicodeScript, Integer> counts = new HashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .limit(ENOUGH_LETTERS)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<UnicodeScript, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .flatMap(e -> Optional.ofNullable(scripts.get(e.getKey())));
  }

  private String byWords(String text) {
    Map<String, Integer> counts = new HashMap<>();
    var words = new StringTokenizer(text, " \t\r\n\f\u00A0\u202F.,;:()[]’'\"“”«»");
    int all = 0;
    while (words.hasMoreTokens() && all < ENOUGH_WORDS) {
      String word = words.nextToken().toLowerCase(Locale.ROOT);
      all++;
      functionWords.forEach(
          (language, list) -> counts.merge(language, list.contains(word) ? 1 : 0, Integer::sum));
    }
    int least = Math.max(1, (int) (all * LEAST_SHARE));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= least)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("und");
  }
}

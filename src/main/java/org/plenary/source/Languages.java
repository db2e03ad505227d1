package org.plenary.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Tells English from French and from everything else by the function words of the word lists: in a
 * resolution more than a fifth of all words are such words, damaged or not.
 */
public final class Languages {
  private static final int ENOUGH_WORDS = 4000;
  private static final double LEAST_SHARE = 0.12;

  private final Map<String, Set<String>> functionWords;

  /**
   * @param functionWords lower-case words by BCP 47 tag
   */
  public Languages(Map<String, Set<String>> functionWords) {
    this.functionWords = Map.copyOf(functionWords);
  }

  /** The BCP 47 tag of the text's language, or {@code und} when no language has enough words. */
  public String of(String text) {
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

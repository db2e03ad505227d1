package org.plenary.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found.
 *
 * @param question what was asked
 * @param hits of the page that was asked for
 * @param total how many there are in all
 * @param more whether there are more than the total says, because the time was over
 * @param all whether each hit has all words of the question; else it has most of them
 * @param better the question with its misspelt words as texts have them, where little was found
 * @param current whether everything that is published could be found; else the index is being made
 * @param facets values by which the answer can be narrowed, with the number of hits of each
 */
public record Answer(
    Question question,
    List<Hit> hits,
    long total,
    boolean more,
    boolean all,
    Optional<String> better,
    boolean current,
    Map<Facet, List<Value>> facets) {

  /**
   * A facet's value.
   *
   * @param value as it is asked for
   * @param labels what it is called, by language; none when the value says it
   * @param count hits that have it
   */
  public record Value(String value, Map<String, String> labels, long count) {
    /** What it is called in a language, or else in English, or else the value itself. */
    public String label(String language) {
      return Optional.ofNullable(labels.get(language))
          .or(() -> Optional.ofNullable(labels.get("en")))
          .or(() -> labels.values().stream().findFirst())
          .orElse(value);
    }
  }

  /** The one thing that the question names, if it names one. */
  public Optional<Hit> named() {
    return hits.stream().findFirst().filter(Hit::exact);
  }

  /** The number of the last page. */
  public int pages() {
    return (int) Math.min(Question.LAST_PAGE, (total + Question.PAGE - 1) / Question.PAGE);
  }
}

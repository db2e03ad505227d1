package org.plenary.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What people ask.
 *
 * @param words as they were typed; none for everything
 * @param facets to what the answer is narrowed
 * @param page from 1
 * @param order of the hits
 */
public record Question(String words, Map<Facet, String> facets, int page, Order order) {
  /** More than any title; a longer text is no question. */
  public static final int LONGEST = 300;

  /** Nobody reads farther; narrowing the question helps more. */
  public static final int LAST_PAGE = 50;

  /** Hits on a page. */
  public static final int PAGE = 20;

  private static final int LONGEST_VALUE = 200;

  /** In which order hits come. */
  public enum Order {
    RELEVANCE,
    NEWEST,
    OLDEST;

    /** Its name in addresses. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The order of a name; that of relevance for none. */
    public static Optional<Order> of(String name) {
      return name.isEmpty()
          ? Optional.of(RELEVANCE)
          : Arrays.stream(values()).filter(o -> o.id().equals(name)).findFirst();
    }
  }

  public Question {
    facets = Map.copyOf(facets);
  }

  /**
   * Checks it.
   *
   * @throws QuestionException if it is longer, goes farther or asks for more than is offered
   */
  void check() throws QuestionException {
    if (words.length() > LONGEST) {
      throw new QuestionException(QuestionException.Reason.LONG, Integer.toString(LONGEST));
    }
    if (page < 1 || page > LAST_PAGE) {
      throw new QuestionException(QuestionException.Reason.PAGE, Integer.toString(LAST_PAGE));
    }
    for (var facet : facets.entrySet()) {
      if (facet.getValue().length() > LONGEST_VALUE) {
        throw new QuestionException(QuestionException.Reason.FACET, facet.getKey().id());
      }
    }
  }
}

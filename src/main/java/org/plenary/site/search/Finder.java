package org.plenary.site.search;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.search.Answer;
import org.plenary.search.Facet;
import org.plenary.search.Hit;
import org.plenary.search.Kind;
import org.plenary.search.Question;
import org.plenary.search.QuestionException;
import org.plenary.search.Search;
import org.plenary.search.SearchIndex;
import org.plenary.search.Suggestions;
import org.plenary.site.answer.Limits;
import org.plenary.site.answer.Turns;

/**
 * Searches a few at a time, and starts to bring the index up to date when the store has changed.
 */
public final class Finder implements AutoCloseable {
  /** A search that takes longer ends with what it has. */
  private static final Duration TIME = Duration.ofSeconds(2);

  /** Who types does not wait longer. */
  private static final Duration TYPING = Duration.ofMillis(500);

  /** Of hits; many paragraphs can be of one document. */
  private static final int FEED_PAGES = 5;

  private final SearchIndex index;
  private final Search search;
  private final Suggestions suggestions;
  private final Turns turns;

  public Finder(SearchIndex index, Limits limits) {
    this.index = index;
    this.search = new Search(index, TIME);
    this.suggestions = new Suggestions(index, TYPING);
    this.turns = new Turns(new Limits(TIME, limits.rows(), limits.characters(), limits.queries()));
    index.keepUp();
  }

  /**
   * @throws QuestionException if the question asks for more than is offered
   * @throws org.plenary.site.guard.RefusedException if too many search at one time
   */
  Answer answer(Question question) throws QuestionException {
    index.keepUp();
    return turns.during(
        () -> {
          try {
            return search.answer(question);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * The documents that a question finds, or whose paragraphs it finds when it asks for these.
   *
   * @param address of the question, without its page and its order
   * @param documents their IRIs, the newest by their own dates first
   * @param current whether all that is published could be found; else the index is being made
   */
  public record Documents(String address, List<String> documents, boolean current) {}

  /**
   * The newest documents for the question of a request; empty when that is none.
   *
   * @param path that the question was sent to
   * @param most how many are wanted
   * @throws QuestionException if the question asks for more than is offered
   */
  public Optional<Documents> newest(String path, HttpServletRequest request, int most)
      throws QuestionException {
    Optional<Asked> asked = Asked.of(path, request);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Question question = asked.get().question();
    Map<Facet, String> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.TYPE, Kind.DOCUMENT.id());
    facets.putAll(question.facets());
    Set<String> found = new LinkedHashSet<>();
    Answer answer;
    int page = 1;
    do {
      answer = answer(new Question(question.words(), facets, page, Question.Order.NEWEST));
      answer.hits().stream()
          .filter(Hit::here)
          .map(h -> h.document().orElse(h.iri()))
          .forEach(found::add);
    } while (found.size() < most && page++ < Math.min(answer.pages(), FEED_PAGES));
    var bare = new Question(question.words(), question.facets(), 1, Question.Order.RELEVANCE);
    return Optional.of(
        new Documents(
            new Asked(path, bare).address(),
            found.stream().limit(most).toList(),
            answer.current()));
  }

  List<Suggestions.Suggestion> suggest(String typed) {
    index.keepUp();
    return turns.during(
        () -> {
          try {
            return suggestions.of(typed);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.plenary.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.plenary.search.Answer;
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
    var refused = new QuestionException[1];
    Answer answer =
        turns.during(
            () -> {
              try {
                return search.answer(question);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              } catch (QuestionException e) {
                refused[0] = e;
                return null;
              }
            });
    if (refused[0] != null) {
      throw refused[0];
    }
    return answer;
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

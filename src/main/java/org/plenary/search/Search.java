package org.plenary.search;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Answers questions from an index. */
public final class Search {
  private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE);

  /** So few hits that a word may be misspelt. */
  private static final int FEW = 3;

  private final SearchIndex index;
  private final Duration time;
  private final FacetCounts counts = new FacetCounts();

  /**
   * @param time after which a search ends with what it has
   */
  public Search(SearchIndex index, Duration time) {
    this.index = index;
    this.time = time;
  }

  /**
   * The best hits for a question.
   *
   * @throws QuestionException if it asks for more than is offered
   * @throws IOException if the index cannot be read
   */
  public Answer answer(Question question) throws QuestionException, IOException {
    question.check();
    Reading reading = Reading.of(question.words());
    boolean current = index.isCurrent();
    return index.reading(
        shared -> {
          var searcher = bounded(shared);
          Found found = find(searcher, reading.all(), question);
          boolean all = found.top().totalHits.value > 0 || reading.isEmpty();
          // A symbol that nothing has is not made better by its figures in other places.
          if (!all && reading.symbol().isEmpty()) {
            found = find(searcher, reading.most(), question);
          }
          Optional<String> better =
              all && found.top().totalHits.value > FEW || !reading.symbol().isEmpty()
                  ? Optional.empty()
                  : new Respelling(searcher.getIndexReader()).of(question.words());
          List<Hit> hits = new Hits(searcher, reading).of(found.top(), question);
          return new Answer(
              question,
              hits,
              found.top().totalHits.value,
              searcher.timedOut(),
              all,
              better,
              current,
              counts.of(searcher, found.matching(), question.facets()));
        });
  }

  /** What a search found, and all that matched. */
  private record Found(TopDocs top, FacetsCollector matching) {}

  private Found find(IndexSearcher searcher, Query query, Question question) throws IOException {
    var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (Map.Entry<Facet, String> facet : question.facets().entrySet()) {
      var term = new Term(Fields.facet(facet.getKey()), facet.getValue());
      narrowed.add(new TermQuery(term), Occur.FILTER);
    }
    // All of them are counted: a list of paragraphs is short enough for that.
    var top =
        new TopFieldCollectorManager(
            sort(question.order()), question.page() * Question.PAGE, Integer.MAX_VALUE);
    Object[] found =
        searcher.search(
            narrowed.build(), new MultiCollectorManager(top, new FacetsCollectorManager()));
    return new Found((TopDocs) found[0], (FacetsCollector) found[1]);
  }

  private static Sort sort(Question.Order order) {
    if (order == Question.Order.RELEVANCE) {
      return BY_RELEVANCE;
    }
    boolean newest = order == Question.Order.NEWEST;
    var date = new SortField(Fields.DATE, SortField.Type.LONG, newest);
    // What has no date comes last.
    date.setMissingValue(newest ? Long.MIN_VALUE : Long.MAX_VALUE);
    return new Sort(date, SortField.FIELD_SCORE);
  }

  /** The same index, with a time limit of its own. */
  private IndexSearcher bounded(IndexSearcher shared) {
    var searcher = new IndexSearcher(shared.getIndexReader());
    searcher.setTimeout(new QueryTimeoutImpl(time.toMillis()));
    return searcher;
  }
}

package org.plenary.site.sparql;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.plenary.graph.Prefixes;
import org.plenary.rdf.RdfWriter;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.page.Visit;
import org.plenary.site.thing.Called;

/** Asks a query and makes of the answer what pages show. */
final class AskedQuery {
  /** Statements of a graph that a page shows as text; the links give all. */
  private static final int MOST_WRITTEN = 400;

  private final SiteQueries answers;

  AskedQuery(SiteQueries answers) {
    this.answers = answers;
  }

  /**
   * An answer.
   *
   * @param sparql the words of the query, as they are asked again by links
   * @param view how its table is shown
   * @throws org.plenary.site.guard.RefusedException if it goes beyond the limits
   * @throws org.plenary.federation.PeerException if another endpoint fails
   */
  Answered answer(Query query, String sparql, TableView view, Visit visit) {
    answers.checkGraphs(query);
    long began = System.nanoTime();
    Answered answered = ask(query, Answered.address(sparql).orElse(""), view, visit);
    return answered.after(Duration.ofNanos(System.nanoTime() - began));
  }

  private Answered ask(Query query, String runs, TableView view, Visit visit) {
    if (query.isAskType()) {
      String words = visit.t().of(answers.ask(query) ? "sparql.yes" : "sparql.no");
      var forms = List.of("json", "xml");
      return new Answered(runs, runs, ResultTable.NONE, words, forms, Fault.NONE);
    }
    return query.isSelectType()
        ? rows(answers.table(query), runs, view, visit)
        : graph(answers.graph(query), runs, view, visit);
  }

  private Answered rows(SiteQueries.Table table, String runs, TableView view, Visit visit) {
    var called = new Called(answers, visit);
    var shown = ResultTable.of(table, view, called);
    var answered = new Answered(runs, runs, shown, "", Answered.OF_ROWS, Fault.NONE);
    return answered.with(new AnswerPicture(visit.t(), called).of(table)).on(AnswerMap.of(table));
  }

  private Answered graph(Graph graph, String runs, TableView view, Visit visit) {
    var columns =
        Stream.of("subject", "predicate", "object").map(c -> visit.t().of("sparql." + c)).toList();
    var called = new Called(answers, visit);
    var table = ResultTable.of(ResultTable.table(graph, columns), view, called);
    String text = graph.size() > MOST_WRITTEN ? "" : RdfWriter.turtle(graph, Prefixes.ALL);
    var answered = new Answered(runs, runs, table, text, Answered.OF_GRAPHS, Fault.NONE);
    return answered.with(new AnswerPicture(visit.t(), called).of(graph));
  }
}

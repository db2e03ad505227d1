package org.plenary.site.answer;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.plenary.store.Together;

/**
 * Answers queries whole or with an error. Fuseki 5.6.0 streams rows and, when a query runs out of
 * time, ends a reply of status 200 in the middle; so all rows are gathered before the first byte.
 */
public final class WholeAnswers extends SPARQL_QueryDataset {
  private static final int CONTENT_TOO_LARGE = 413;
  private static final int UNAVAILABLE = 503;

  private final Limits limits;
  private final Turns turns;

  public WholeAnswers(Limits limits, Turns turns) {
    this.limits = limits;
    this.turns = turns;
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    return super.createQueryExec(action, SafeQuery.of(query), Together.narrowest(query, dataset));
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    try {
      return turns.during(() -> gather(action, execution, query, log));
    } catch (TooLargeException e) {
      ServletOps.error(CONTENT_TOO_LARGE, e.getMessage());
      throw e;
    } catch (BusyException e) {
      action.setResponseHeader("Retry-After", e.retryAfter());
      ServletOps.error(UNAVAILABLE, e.getMessage());
      throw e;
    }
  }

  private QueryExecResult gather(HttpAction action, QueryExec execution, Query query, String log) {
    var whole = new Whole(limits);
    if (query.isSelectType()) {
      RowSet rows = execution.select();
      return new QueryExecResult(
          RowSetStream.create(rows.getResultVars(), whole.rows(rows).iterator()));
    }
    if (query.isConstructQuad()) {
      return new QueryExecResult(whole.quads(execution.constructQuads()));
    }
    if (query.isConstructType() || query.isDescribeType()) {
      Graph graph =
          whole.graph(
              query.isConstructType() ? execution.constructTriples() : execution.describeTriples());
      graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
      return new QueryExecResult(graph);
    }
    return super.executeQuery(action, execution, query, log);
  }
}

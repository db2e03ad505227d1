package org.plenary.site.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.plenary.federation.Peers;
import org.plenary.federation.ServiceRules;
import org.plenary.site.answer.Limits;
import org.plenary.site.answer.SafeQuery;
import org.plenary.site.answer.Turns;
import org.plenary.site.answer.Whole;
import org.plenary.site.guard.MemoryLost;
import org.plenary.site.guard.QueryBounds;
import org.plenary.site.guard.RunningQueries;
import org.plenary.site.page.Faults;
import org.plenary.store.Together;

/**
 * Answers queries of SPARQL 1.1 whole or with an error. Fuseki 5.6.0 streams rows and, when a query
 * runs out of time, ends a reply of status 200 in the middle; so all rows are gathered before the
 * first byte. Its own errors are plain text; here they are those of the rest of the site.
 */
public final class WholeAnswers extends SPARQL_QueryDataset {
  private final Limits limits;
  private final Turns turns;
  private final Faults faults;
  private final RunningQueries running;
  private final Peers peers;

  /**
   * @param peers the endpoints that queries may ask
   */
  public WholeAnswers(
      Limits limits, Turns turns, Faults faults, RunningQueries running, Peers peers) {
    this.peers = peers;
    this.limits = limits;
    this.turns = turns;
    this.faults = faults;
    this.running = running;
  }

  @Override
  protected void executeLifecycle(HttpAction action) {
    try {
      super.executeLifecycle(action);
    } catch (RuntimeException | StackOverflowError e) {
      try {
        faults.say(e, action.getRequest(), action.getResponse());
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    } catch (OutOfMemoryError e) {
      MemoryLost.end();
    }
  }

  /** ARQ's own syntax, which Fuseki reads next, has more: LATERAL, scripts, calls by name. */
  @Override
  protected void execute(String sparql, HttpAction action) {
    QueryBounds.check(sparql);
    QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
    super.execute(sparql, action);
  }

  /** Graphs that the query or, in its place, the protocol's parameters name are to be here. */
  @Override
  protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
    DatasetDescription named = SPARQLProtocol.getDatasetDescription(action, query);
    if (named != null) {
      ServiceRules.check(
          named.getDefaultGraphURIs(), named.getNamedGraphURIs(), action.getActiveDSG());
    }
    return super.decideDataset(action, query, log);
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    SafeQuery.check(query, peers);
    return super.createQueryExec(action, query, Together.narrowest(query, dataset));
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    return turns.during(
        query, () -> running.watch(execution, () -> gather(action, execution, query, log)));
  }

  private QueryExecResult gather(HttpAction action, QueryExec execution, Query query, String log) {
    var whole = new Whole(limits);
    if (query.isSelectType()) {
      RowSet rows = execution.select();
      return new QueryExecResult(
          RowSetStream.create(rows.getResultVars(), whole.rows(rows).iterator()));
    }
    if (query.isAskType()) {
      return super.executeQuery(action, execution, query, log);
    }
    Graph graph =
        whole.graph(
            query.isConstructType() ? execution.constructTriples() : execution.describeTriples());
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    return new QueryExecResult(graph);
  }
}

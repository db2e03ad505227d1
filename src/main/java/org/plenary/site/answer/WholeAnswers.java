package org.plenary.site.answer;

import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.plenary.federation.PeerException;
import org.plenary.federation.Peers;
import org.plenary.federation.ServiceRules;

/**
 * Answers queries whole or with an error. Fuseki 5.6.0 streams rows and, when a query runs out of
 * time, ends a reply of status 200 in the middle; so all rows are gathered before the first byte.
 */
public final class WholeAnswers extends SPARQL_QueryDataset {
  private static final int CONTENT_TOO_LARGE = 413;
  private static final int UNAVAILABLE = 503;

  private final Limits limits;
  private final Turns turns;
  private final Peers peers;

  public WholeAnswers(Limits limits, Turns turns, Peers peers) {
    this.limits = limits;
    this.turns = turns;
    this.peers = peers;
  }

  /** Graphs named by the query or, in its place, by the protocol's parameters are to be here. */
  @Override
  protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
    DatasetDescription named = SPARQLProtocol.getDatasetDescription(action, query);
    if (named != null) {
      try {
        ServiceRules.check(
            named.getDefaultGraphURIs(), named.getNamedGraphURIs(), action.getActiveDSG());
      } catch (PeerException e) {
        throw fail(action, e);
      }
    }
    return super.decideDataset(action, query, log);
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    try {
      return super.createQueryExec(action, SafeQuery.of(query, peers), dataset);
    } catch (PeerException e) {
      throw fail(action, e);
    }
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    try {
      return turns.during(query, () -> gather(action, execution, query, log));
    } catch (TooLargeException e) {
      ServletOps.error(CONTENT_TOO_LARGE, e.getMessage());
      throw e;
    } catch (PeerException e) {
      throw fail(action, e);
    } catch (BusyException e) {
      action.setResponseHeader("Retry-After", e.retryAfter());
      ServletOps.error(UNAVAILABLE, e.getMessage());
      throw e;
    }
  }

  /** Fuseki passes on a status and words only; which endpoint failed goes with the request. */
  private static PeerException fail(HttpAction action, PeerException e) {
    PeerProblem.note(e, action.getRequest(), action.getResponse());
    ServletOps.error(e.trouble().status(), e.getMessage());
    return e;
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

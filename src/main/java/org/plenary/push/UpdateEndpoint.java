package org.plenary.push;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;
import org.eclipse.jetty.http.HttpMethod;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryException;
import org.plenary.query.QueryFile;

/**
 * An endpoint for SPARQL 1.1 Update (SPARQL 1.1 Protocol, section 2.2.2), with one for queries to
 * read back from. A graph is dropped first and then filled in portions, so that a push that is
 * stopped in between leaves a graph that is not yet in the ledger and is sent again.
 */
public record UpdateEndpoint(URI address, URI queries, QueryFile graph, Wire wire)
    implements Target {
  private static final String UPDATE = "application/sparql-update";
  private static final String FORM = "application/x-www-form-urlencoded";

  /** Virtuoso 7 compiles no update of more than ten thousand lines. */
  private static final int PORTION = 4_000;

  /** Texts of whole documents are one literal: a portion ends with its letters, too. */
  private static final int LETTERS = 1_000_000;

  /** An endpoint that is read back with the query of {@code queries/push}. */
  public static UpdateEndpoint of(URI updates, URI queries, Wire wire) {
    QueryFile graph =
        Catalogue.bundled()
            .find("push/graph")
            .orElseThrow(() -> new IllegalStateException("not in this build: push/graph"));
    return new UpdateEndpoint(updates, queries, graph, wire);
  }

  @Override
  public void replace(String graph, List<Triple> statements) throws PushException {
    var next = new UpdateRequest(drop(graph));
    Node name = NodeFactory.createURI(graph);
    var portion = new ArrayList<Quad>();
    int letters = 0;
    for (Triple statement : statements) {
      portion.add(Quad.create(name, statement));
      letters += statement.getObject().toString().length();
      if (portion.size() == PORTION || letters >= LETTERS) {
        update(next.add(new UpdateDataInsert(new QuadDataAcc(portion))));
        next = new UpdateRequest();
        portion.clear();
        letters = 0;
      }
    }
    if (!portion.isEmpty()) {
      next.add(new UpdateDataInsert(new QuadDataAcc(portion)));
    }
    update(next);
  }

  private static Update drop(String graph) {
    return new UpdateDrop(NodeFactory.createURI(graph), true);
  }

  @Override
  public List<Triple> read(String graph) throws PushException {
    String query = "query=" + URLEncoder.encode(query(graph), StandardCharsets.UTF_8);
    return wire.read(
        Wire.Request.of(HttpMethod.POST, queries)
            .with(FORM, query.getBytes(StandardCharsets.US_ASCII)));
  }

  private String query(String name) {
    try {
      return graph.with(Map.of("graph", name)).serialize();
    } catch (QueryException e) {
      throw new IllegalStateException("the bundled query does not take a graph's name", e);
    }
  }

  @Override
  public void remove(String graph) throws PushException {
    update(new UpdateRequest(drop(graph)));
  }

  /** Each request is a commit to the target's disk: what belongs together goes in one. */
  private void update(UpdateRequest request) throws PushException {
    if (request.iterator().hasNext()) {
      byte[] text = request.toString().getBytes(StandardCharsets.UTF_8);
      wire.send(Wire.Request.of(HttpMethod.POST, address).with(UPDATE, text));
    }
  }
}

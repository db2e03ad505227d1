package org.plenary.federation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.plenary.query.Operators;

/** Refuses, before anything is asked of anybody, what a query may not ask of others. */
public final class ServiceRules {
  /** Names that ARQ gives to what is in every dataset. */
  private static final Set<String> OWN =
      Set.of(Quad.unionGraph.getURI(), Quad.defaultGraphIRI.getURI());

  private ServiceRules() {}

  /**
   * Looks at every SERVICE of a query, those inside of expressions too.
   *
   * @throws PeerException if one is not to be asked
   */
  public static void check(Query query, Peers peers) {
    Operators operators = Operators.of(query);
    operators.all(OpService.class).forEach(service -> checkWhole(service, peers));
    // ARQ takes what is thrown inside of EXISTS for "no": a failure would pass for an answer.
    operators
        .inExists(OpService.class)
        .findFirst()
        .ifPresent(
            s -> {
              throw new PeerException(Trouble.EXISTS, s.getService().toString(), "");
            });
  }

  private static void checkWhole(OpService service, Peers peers) {
    check(service, peers);
    if (Operators.of(service.getSubOp()).all(OpService.class).findFirst().isPresent()) {
      throw new PeerException(Trouble.NESTED, service.getService().toString(), "");
    }
  }

  /** The same for one SERVICE; returns whom to ask. */
  static Peer check(OpService service, Peers peers) {
    Node name = service.getService();
    if (!name.isURI()) {
      throw new PeerException(Trouble.VARIABLE, "", name);
    }
    Peer peer = peers.named(name.getURI());
    if (service.getSilent()) {
      throw new PeerException(Trouble.SILENT, name.getURI(), "");
    }
    return peer;
  }

  /** The endpoints that a query names, each once. */
  public static List<String> asked(Query query) {
    return services(query).map(s -> s.getService().toString()).distinct().toList();
  }

  /** Whether a query asks other endpoints. */
  public static boolean asksOthers(Query query) {
    return services(query).findFirst().isPresent();
  }

  /**
   * Looks at the graphs that FROM and FROM NAMED, or the protocol's parameters, name. SPARQL 1.1
   * (section 13.2) lets an endpoint fetch them; an empty answer would look as if one had.
   *
   * @throws PeerException if one is not here
   */
  public static void check(
      Collection<String> graphs, Collection<String> namedGraphs, DatasetGraph data) {
    Stream.concat(graphs.stream(), namedGraphs.stream())
        .filter(g -> !OWN.contains(g) && !data.containsGraph(NodeFactory.createURI(g)))
        .findFirst()
        .ifPresent(
            g -> {
              throw new PeerException(Trouble.GRAPH, "", g);
            });
  }

  private static Stream<OpService> services(Query query) {
    return Operators.of(query).all(OpService.class);
  }
}

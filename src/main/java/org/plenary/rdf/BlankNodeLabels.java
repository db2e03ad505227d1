package org.plenary.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Labels blank nodes by what is said of them, so that a file read twice is written the same twice.
 *
 * <p>Each node gets a fingerprint of its statements, in rounds: a round sees one step farther over
 * the blank nodes around, until no round tells more nodes apart. Nodes that stay alike are twins in
 * all but crafted graphs, and twins may be exchanged.
 */
final class BlankNodeLabels {
  private static final int MOST_ROUNDS = 32;
  private static final int FINGERPRINT_LENGTH = 16;

  private final Map<Node, List<Quad>> statements = new HashMap<>();
  private Map<Node, String> fingerprints = new HashMap<>();

  private BlankNodeLabels(Collection<Quad> quads) {
    for (Quad quad : quads) {
      nodes(quad)
          .filter(Node::isBlank)
          .distinct()
          .forEach(n -> statements.computeIfAbsent(n, x -> new ArrayList<>()).add(quad));
    }
    statements.keySet().forEach(n -> fingerprints.put(n, ""));
  }

  /** The same quads with blank nodes b000001, b000002 … */
  static List<Quad> relabel(List<Quad> quads) {
    BlankNodeLabels labels = new BlankNodeLabels(quads);
    if (labels.statements.isEmpty()) {
      return quads;
    }
    Map<Node, Node> named = labels.names();
    return quads.stream().map(q -> renamed(q, named)).toList();
  }

  private static Quad renamed(Quad q, Map<Node, Node> named) {
    return Quad.create(
        named.getOrDefault(q.getGraph(), q.getGraph()),
        named.getOrDefault(q.getSubject(), q.getSubject()),
        q.getPredicate(),
        named.getOrDefault(q.getObject(), q.getObject()));
  }

  private Map<Node, Node> names() {
    int told = 0;
    int apart = 1;
    for (int round = 0; round < MOST_ROUNDS && apart > told; round++) {
      told = round == 0 ? 0 : apart;
      fingerprints =
          statements.keySet().stream().collect(Collectors.toMap(n -> n, this::fingerprint));
      apart = new HashSet<>(fingerprints.values()).size();
    }
    List<Node> order = new ArrayList<>(statements.keySet());
    order.sort(Comparator.comparing(fingerprints::get));
    Map<Node, Node> names = new HashMap<>();
    order.forEach(
        n -> names.put(n, NodeFactory.createBlankNode("b%06d".formatted(names.size() + 1))));
    return names;
  }

  private String fingerprint(Node node) {
    String said =
        statements.get(node).stream()
            .map(q -> nodes(q).map(n -> seenFrom(node, n)).collect(Collectors.joining(" ")))
            .sorted()
            .collect(Collectors.joining("\n", fingerprints.get(node) + "\n", ""));
    return DigestUtils.sha256Hex(said).substring(0, FINGERPRINT_LENGTH);
  }

  private String seenFrom(Node self, Node node) {
    if (!node.isBlank()) {
      return node.toString();
    }
    return node.equals(self) ? "_:self" : "_:" + fingerprints.get(node);
  }

  private static Stream<Node> nodes(Quad quad) {
    return Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }
}

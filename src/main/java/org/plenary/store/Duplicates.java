package org.plenary.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plenary.document.Finding;
import org.plenary.document.UnDocument;
import org.plenary.graph.DocumentGraph;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;

/** Two graphs of one language version would say everything twice, at different places. */
final class Duplicates {
  private Duplicates() {}

  /** The other graphs of a document's language version: of this file, and in the store. */
  static List<String> of(UnDocument document, Map<String, Graph> graphs, Store store) {
    String expression =
        Iris.expression(Iris.document(document.identity()), document.source().language());
    Node subject = NodeFactory.createURI(expression);
    List<String> others = new ArrayList<>();
    graphs.forEach(
        (name, graph) -> {
          if (graph.contains(subject, Plenary.embodiedIn.asNode(), Node.ANY)) {
            others.add(name);
          }
        });
    others.addAll(store.graphsOf(expression, Plenary.embodiedIn.getURI()));
    others.remove(Iris.graph(document.source().sha256(), document.ordinal()));
    return others;
  }

  /** What a reader is told of one that is left out. */
  static Finding finding(UnDocument document, String graph) {
    return Finding.of(
        Finding.Severity.VIOLATION,
        "duplicate-symbol",
        Optional.empty(),
        DocumentGraph.label(document),
        graph);
  }
}

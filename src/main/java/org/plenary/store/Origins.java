package org.plenary.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;

/**
 * From which file each graph of others came, and when, in the words of PROV-O.
 *
 * @param graph of {@link OtherData#ORIGINS}
 */
record Origins(Graph graph) {
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final Node ENTITY = NodeFactory.createURI(PROV + "Entity");
  private static final Node DERIVED = NodeFactory.createURI(PROV + "wasDerivedFrom");
  private static final Node AT = NodeFactory.createURI(PROV + "generatedAtTime");

  /** A copy of what is known of the graphs that are there. */
  static Origins of(DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () -> {
          Graph copy = GraphFactory.createDefaultGraph();
          data.find(OtherData.ORIGINS, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(q -> copy.add(q.asTriple()));
          return new Origins(copy);
        });
  }

  /** The graphs that came from files of these names, wholly or in part. */
  Set<Node> graphsOf(Set<String> files) {
    Set<Node> graphs = new HashSet<>();
    for (String file : files) {
      for (Node source :
          G.listPO(graph, RDFS.label.asNode(), NodeFactory.createLiteralString(file))) {
        graphs.addAll(G.listPO(graph, DERIVED, source));
      }
    }
    return graphs;
  }

  /** The same of some graphs only, to which others can be added. */
  Origins only(Set<Node> graphs) {
    Graph part = GraphFactory.createDefaultGraph();
    for (Node kept : graphs) {
      graph.find(kept, Node.ANY, Node.ANY).forEachRemaining(part::add);
      G.listSP(graph, kept, DERIVED)
          .forEach(source -> graph.find(source, Node.ANY, Node.ANY).forEachRemaining(part::add));
    }
    return new Origins(part);
  }

  /**
   * Adds the graphs of a file.
   *
   * @param name of the file, without its folder
   */
  void add(String name, String sha256, Set<Node> graphs, Instant clock) {
    if (graphs.isEmpty()) {
      return;
    }
    Node source = NodeFactory.createURI(Iris.sourceFile(sha256));
    graph.add(source, RDF.type.asNode(), ENTITY);
    graph.add(source, RDFS.label.asNode(), NodeFactory.createLiteralString(name));
    graph.add(source, Plenary.sha256.asNode(), NodeFactory.createLiteralString(sha256));
    Node time = NodeFactory.createLiteralDT(clock.toString(), XSDDatatype.XSDdateTime);
    for (Node from : graphs) {
      graph.add(from, RDF.type.asNode(), ENTITY);
      graph.add(from, DERIVED, source);
      graph.add(from, AT, time);
    }
  }

  /** What tells one state from another: the time does not. */
  Set<Triple> state() {
    return graph.stream().filter(t -> !t.predicateMatches(AT)).collect(Collectors.toSet());
  }

  /** The digests of the files, in order. */
  List<String> digests() {
    return graph.stream(Node.ANY, Plenary.sha256.asNode(), Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .sorted()
        .toList();
  }
}

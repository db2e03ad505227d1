package org.plenary.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a graph, or all of them, say of things.
 *
 * @param data to be read within a transaction
 * @param graph a graph's name, or any
 */
record Facts(DatasetGraph data, Node graph) {
  static Facts in(DatasetGraph data, String graph) {
    return new Facts(data, NodeFactory.createURI(graph));
  }

  static Facts of(DatasetGraph data) {
    return new Facts(data, Node.ANY);
  }

  List<Quad> find(Node subject, Property property, Node object) {
    List<Quad> quads = new ArrayList<>();
    data.findNG(graph, subject, property.asNode(), object).forEachRemaining(quads::add);
    return quads;
  }

  List<Quad> all(Property property) {
    return find(Node.ANY, property, Node.ANY);
  }

  /** The values of a property, each once, in their order. */
  Set<Node> values(Node subject, Property property) {
    Set<Node> values = new LinkedHashSet<>();
    find(subject, property, Node.ANY).forEach(q -> values.add(q.getObject()));
    return values;
  }

  Optional<Node> value(Node subject, Property property) {
    return values(subject, property).stream().findFirst();
  }

  /** A value as text; empty when there is none. */
  String text(Node subject, Property property) {
    return value(subject, property).map(Facts::text).orElse("");
  }

  Set<Node> subjects(Property property, Node object) {
    Set<Node> subjects = new LinkedHashSet<>();
    find(Node.ANY, property, object).forEach(q -> subjects.add(q.getSubject()));
    return subjects;
  }

  /** The graphs that say what a thing is. */
  Set<String> graphsOf(Node subject, Property property) {
    Set<String> graphs = new TreeSet<>();
    find(subject, property, Node.ANY).forEach(q -> graphs.add(q.getGraph().getURI()));
    return graphs;
  }

  /** How many statements there are, or the limit if there are more. */
  int count(Property property, Node object, int limit) {
    var quads = data.findNG(graph, Node.ANY, property.asNode(), object);
    int count = 0;
    while (count < limit && quads.hasNext()) {
      quads.next();
      count++;
    }
    return count;
  }

  static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  static Entry.Text words(Node node) {
    return new Entry.Text(text(node), node.isLiteral() ? node.getLiteralLanguage() : "");
  }
}

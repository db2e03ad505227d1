package org.plenary.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;

/**
 * Remembers what was published once and is no more: each language version, and each document whose
 * last one it was, as a {@code prov:Entity} with the time of its invalidation (PROV-O, section
 * 3.2), in a graph of its own. So an IRI that somebody has kept still tells what it was.
 */
final class Withdrawals {
  /** The name of their graph. */
  static final String GRAPH = "withdrawn";

  private static final String PROV = "http://www.w3.org/ns/prov#";

  private final Store store;
  private final Map<String, Text> before;

  private Withdrawals(Store store, Map<String, Text> before) {
    this.store = store;
    this.before = before;
  }

  /** A language version: its document, and what the two are called. */
  private record Text(String document, String label, String documentLabel) {}

  /** Notes what is published before a change. */
  static Withdrawals before(Store store) {
    return new Withdrawals(store, texts(store));
  }

  /**
   * Records what was published before and is not now; what is published again is no longer
   * withdrawn.
   */
  void record(Instant time) {
    Map<String, Text> now = texts(store);
    Set<String> documents = new HashSet<>();
    now.values().forEach(t -> documents.add(t.document()));
    Model model = earlier();
    now.keySet().forEach(text -> forget(model, text));
    documents.forEach(document -> forget(model, document));
    before.forEach(
        (text, was) -> {
          if (!now.containsKey(text)) {
            add(model, text, was.label(), time);
            if (!documents.contains(was.document())) {
              add(model, was.document(), was.documentLabel(), time);
            }
          }
        });
    if (!model.isIsomorphicWith(earlier())) {
      store.replace(Iris.graphOf(GRAPH), model.getGraph());
    }
  }

  private static void forget(Model model, String thing) {
    model.removeAll(model.createResource(thing), null, null);
  }

  private static void add(Model model, String thing, String label, Instant time) {
    Resource withdrawn = model.createResource(thing);
    withdrawn
        .addProperty(RDF.type, model.createResource(PROV + "Entity"))
        .addProperty(RDFS.label, label)
        .addProperty(
            model.createProperty(PROV, "invalidatedAtTime"),
            time.toString(),
            XSDDatatype.XSDdateTime);
  }

  private Model earlier() {
    return Txn.calculateRead(
        store.graphs(),
        () -> {
          Model model = ModelFactory.createDefaultModel();
          store
              .graphs()
              .getGraph(NodeFactory.createURI(Iris.graphOf(GRAPH)))
              .find()
              .forEachRemaining(model.getGraph()::add);
          return model;
        });
  }

  private static Map<String, Text> texts(Store store) {
    return Txn.calculateRead(
        store.graphs(),
        () -> {
          Map<String, Text> texts = new HashMap<>();
          store
              .graphs()
              .findNG(Node.ANY, Node.ANY, Plenary.expressionOf.asNode(), Node.ANY)
              .forEachRemaining(
                  q -> {
                    String label = label(store, q.getGraph(), q.getSubject());
                    String whole = label(store, q.getGraph(), q.getObject());
                    texts.put(
                        q.getSubject().getURI(), new Text(q.getObject().getURI(), label, whole));
                  });
          return texts;
        });
  }

  private static String label(Store store, Node graph, Node thing) {
    var labels = store.graphs().find(graph, thing, RDFS.label.asNode(), Node.ANY);
    return labels.hasNext() ? labels.next().getObject().getLiteralLexicalForm() : thing.getURI();
  }
}

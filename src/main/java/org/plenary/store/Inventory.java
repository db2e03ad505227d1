package org.plenary.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.plenary.graph.Iris;

/**
 * Counts what a store holds, each statement once in however many graphs it stands: by class, by
 * property, and what leads to other data sets (VoID, sections 4.3 to 4.6 and 5).
 *
 * <p>It reads two of TDB2's indexes from end to end as numbers, and looks up only the nodes that it
 * names: a query for one class with all its properties takes longer than all of this.
 */
final class Inventory {
  /** The name of the graph of the counts. */
  static final String GRAPH = "inventory";

  private final DatasetGraphTDB data;
  private final Map<NodeId, Long> entities = new HashMap<>();
  private final Map<NodeId, Map<NodeId, Long>> inClass = new HashMap<>();
  private final Map<NodeId, Long> triples = new HashMap<>();
  private final Map<NodeId, Long> subjects = new HashMap<>();
  private final Map<NodeId, Long> objects = new HashMap<>();
  private final Map<NodeId, Map<String, Long>> links = new HashMap<>();
  private final Map<NodeId, Boolean> leading = new HashMap<>();

  /** The graph of earlier counts, of which nothing is counted. */
  private final NodeId earlier;

  private long allSubjects;

  private Inventory(DatasetGraphTDB data) {
    this.data = data;
    this.earlier = id(NodeFactory.createURI(Iris.graphOf(GRAPH)));
  }

  /**
   * The counts as VoID, without blank nodes; of earlier counts nothing is counted, so that two of
   * them are the same.
   */
  static Model of(Store store) {
    return Txn.calculateRead(
        store.graphs(),
        () -> {
          var inventory = new Inventory(TDBInternal.getDatasetGraphTDB(store.graphs()));
          inventory.countSubjects();
          inventory.countObjects();
          return inventory.model();
        });
  }

  /** Statements in the order of an index, each once although more than one graph has it. */
  private void each(String index, Consumer<Tuple<NodeId>> action) {
    Iterator<Tuple<NodeId>> all = index(index).all();
    Tuple<NodeId> last = null;
    while (all.hasNext()) {
      Tuple<NodeId> quad = all.next();
      boolean same =
          last != null
              && quad.get(1).equals(last.get(1))
              && quad.get(2).equals(last.get(2))
              && quad.get(3).equals(last.get(3));
      if (!same && !quad.get(0).equals(earlier)) {
        action.accept(quad);
        last = quad;
      }
    }
  }

  private TupleIndex index(String name) {
    for (TupleIndex index : data.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
      if (index.getName().equals(name)) {
        return index;
      }
    }
    throw new IllegalStateException("TDB2 has no index " + name);
  }

  /** A subject's statements stand together: its classes are known when they end. */
  private void countSubjects() {
    NodeId type = id(RDF.type.asNode());
    Set<NodeId> classes = new HashSet<>();
    Map<NodeId, Long> properties = new HashMap<>();
    NodeId[] subject = new NodeId[1];
    each(
        "SPOG",
        quad -> {
          if (!quad.get(1).equals(subject[0])) {
            end(classes, properties);
            subject[0] = quad.get(1);
          }
          properties.merge(quad.get(2), 1L, Long::sum);
          if (quad.get(2).equals(type)) {
            classes.add(quad.get(3));
          }
        });
    end(classes, properties);
  }

  private void end(Set<NodeId> classes, Map<NodeId, Long> properties) {
    if (properties.isEmpty()) {
      return;
    }
    allSubjects++;
    properties.forEach(
        (property, count) -> {
          triples.merge(property, count, Long::sum);
          subjects.merge(property, 1L, Long::sum);
        });
    for (NodeId type : classes) {
      entities.merge(type, 1L, Long::sum);
      Map<NodeId, Long> counts = inClass.computeIfAbsent(type, t -> new HashMap<>());
      properties.forEach((property, count) -> counts.merge(property, count, Long::sum));
    }
    classes.clear();
    properties.clear();
  }

  private void countObjects() {
    NodeId[] last = new NodeId[2];
    String[] target = new String[1];
    each(
        "POSG",
        quad -> {
          if (!quad.get(2).equals(last[0]) || !quad.get(3).equals(last[1])) {
            last[0] = quad.get(2);
            last[1] = quad.get(3);
            objects.merge(last[0], 1L, Long::sum);
            target[0] = target(last[0], last[1]).orElse("");
          }
          if (!target[0].isEmpty()) {
            links.computeIfAbsent(last[0], p -> new HashMap<>()).merge(target[0], 1L, Long::sum);
          }
        });
  }

  /** The other data set that a value is in; a property whose first value is a literal has none. */
  private Optional<String> target(NodeId property, NodeId object) {
    if (!leading.computeIfAbsent(property, p -> leads(p, object))) {
      return Optional.empty();
    }
    Node node = node(object);
    return node.isURI() && !node.getURI().startsWith(Iris.BASE) && node.getURI().startsWith("http")
        ? Optional.of(space(node.getURI()))
        : Optional.empty();
  }

  private boolean leads(NodeId property, NodeId object) {
    return !node(property).equals(RDF.type.asNode()) && !node(object).isLiteral();
  }

  private static String space(String iri) {
    return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private Model model() {
    var written = new VoidModel(ModelFactory.createDefaultModel());
    var whole = written.dataset();
    written.count(whole, "triples", triples.values().stream().mapToLong(Long::longValue).sum());
    written.count(whole, "distinctSubjects", allSubjects);
    written.count(whole, "classes", entities.size());
    written.count(whole, "properties", triples.size());
    entities.forEach(
        (type, count) -> {
          var part = written.classPartition(node(type), count);
          inClass
              .get(type)
              .forEach((property, n) -> written.propertyPartition(part, node(property), n));
        });
    triples.forEach(
        (property, count) -> {
          var part = written.propertyPartition(whole, node(property), count);
          written.count(part, "distinctSubjects", subjects.get(property));
          written.count(part, "distinctObjects", objects.getOrDefault(property, 0L));
        });
    links.forEach(
        (property, counts) ->
            counts.forEach((space, count) -> written.linkset(node(property), space, count)));
    return written.model();
  }

  private Node node(NodeId id) {
    return data.getQuadTable().getNodeTupleTable().getNodeTable().getNodeForNodeId(id);
  }

  private NodeId id(Node node) {
    return data.getQuadTable().getNodeTupleTable().getNodeTable().getNodeIdForNode(node);
  }
}

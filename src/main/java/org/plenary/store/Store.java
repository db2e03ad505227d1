package org.plenary.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;

/**
 * A TDB2 store: named graphs, and their union as the default graph of queries. Each change is one
 * transaction, so that a killed program leaves the last whole state.
 */
public final class Store implements AutoCloseable {
  private static final String ENDED = "http://www.w3.org/ns/prov#endedAtTime";

  private final DatasetGraph data;
  private final Path folder;
  private final OtherData others;
  private final AtomicLong changes = new AtomicLong();
  private String state = "";
  private long stateOf = -1;

  private Store(DatasetGraph data, Path folder) {
    this.data = data;
    this.folder = folder;
    this.others = OtherData.open(folder.resolve("with"));
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /**
   * Opens a store, making the folder if it is not there.
   *
   * @throws StoreException if another program holds it, or the folder can't be used
   */
  public static Store open(Path folder) throws StoreException {
    try {
      Files.createDirectories(folder);
      return new Store(DatabaseMgr.connectDatasetGraph(folder.toString()), folder);
    } catch (IOException | TDBException | DBOpEnvException e) {
      String found = String.valueOf(e.getMessage()).lines().findFirst().orElse("an error");
      throw new StoreException(
          "%s: expected a store that no other program holds, found: %s".formatted(folder, found),
          e);
    }
  }

  /** Whether a folder holds a store: TDB2 numbers its generations, {@code Data-0001} first. */
  public static boolean isIn(Path folder) {
    try (DirectoryStream<Path> generations = Files.newDirectoryStream(folder, "Data-*")) {
      return generations.iterator().hasNext();
    } catch (IOException e) {
      return false;
    }
  }

  /** The dataset for queries; its default graph is the union of all graphs. */
  public Dataset dataset() {
    return DatasetFactory.wrap(data);
  }

  /** The dataset as graphs. */
  public DatasetGraph graphs() {
    return data;
  }

  /** The named graphs of others that were brought along. */
  public OtherData others() {
    return others;
  }

  /**
   * Our graphs and those of others, for reading: the default graph is the union of ours. Slower
   * than {@link #graphs}, for queries that ask for named graphs.
   */
  public DatasetGraph withOthers() {
    return others.isEmpty() ? data : new Together(data, others.graphs());
  }

  /** The folder that it is kept in. */
  public Path folder() {
    return folder;
  }

  /** A number that is another one after each change that was made since the store was opened. */
  public long changes() {
    return changes.get() + others.changes();
  }

  /**
   * The graphs that documents and word lists were published into, each with what tells one state of
   * it from another: the version that wrote it, and when.
   */
  public Map<String, String> stamps() {
    Map<String, String> stamps = written();
    stamps.remove(Iris.graphOf("findings"));
    stamps.remove(Iris.graphOf("linksets"));
    stamps.remove(Iris.graphOf(Inventory.GRAPH));
    Optional.ofNullable(stamps.get(Iris.graphOf("word-lists")))
        .ifPresent(v -> PublishedLists.NAMES.forEach(list -> stamps.put(Iris.graphOf(list), v)));
    return stamps;
  }

  private Map<String, String> written() {
    Map<String, String> written = valuesByGraph(Plenary.extractorVersion.getURI());
    valuesByGraph(ENDED)
        .forEach((graph, time) -> written.merge(graph, time, (v, t) -> v + " " + t));
    return written;
  }

  /** A digest that is another one for each state of our graphs, whichever program asks for it. */
  public synchronized String state() {
    if (stateOf != changes.get()) {
      long now = changes.get();
      state = DigestUtils.sha256Hex(new TreeMap<>(written()).toString());
      stateOf = now;
    }
    return state;
  }

  /** When a text was read last, ISO 8601; the beginning of time in a store without texts. */
  public String lastReading() {
    return valuesByGraph(ENDED).values().stream()
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH.toString());
  }

  /**
   * Puts a graph in the place of the one with this name, in one transaction.
   *
   * @throws IllegalArgumentException if it has a blank node
   */
  public void replace(String graph, Graph triples) {
    replace(Set.of(), Map.of(graph, triples));
  }

  /**
   * Puts graphs in the place of those with their names and of some others, in one transaction: a
   * reader sees the old ones or the new ones.
   *
   * @throws IllegalArgumentException if one of them has a blank node
   */
  public void replace(Set<String> others, Map<String, Graph> graphs) {
    Txn.executeWrite(
        data,
        () -> {
          others.forEach(o -> data.removeGraph(NodeFactory.createURI(o)));
          graphs.forEach(this::put);
        });
    changes.incrementAndGet();
  }

  /**
   * Does work in one transaction, the changes in it included: all of them are kept, or none.
   *
   * @return what the work gives
   */
  public <T> T inOneChange(Supplier<T> work) {
    T given = Txn.calculateWrite(data, work::get);
    changes.incrementAndGet();
    return given;
  }

  private void put(String graph, Graph triples) {
    Node name = NodeFactory.createURI(graph);
    data.removeGraph(name);
    triples.find().forEach(t -> data.add(Quad.create(name, named(t))));
  }

  /** A blank node's label would name another node in each graph and in each file of a dump. */
  private static Triple named(Triple triple) {
    if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
      throw new IllegalArgumentException(
          "expected statements about things that have an IRI, found a blank node: " + triple);
    }
    return triple;
  }

  /** Takes graphs away. */
  public void remove(Set<String> graphs) {
    if (!graphs.isEmpty()) {
      replace(graphs, Map.of());
    }
  }

  /** Whether there is a graph with this name. */
  public boolean holds(String graph) {
    return read(() -> data.containsGraph(NodeFactory.createURI(graph)));
  }

  /** The graphs whose names begin so, in order: a walk over all names. */
  public List<String> graphsUnder(String beginning) {
    return graphNames(data).stream().filter(g -> g.startsWith(beginning)).toList();
  }

  /** The names of all graphs, in order; within a transaction, those that it sees. */
  public static SortedSet<String> graphNames(DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () -> {
          var names = new TreeSet<String>();
          data.listGraphNodes()
              .forEachRemaining(
                  g -> {
                    if (g.isURI()) {
                      names.add(g.getURI());
                    }
                  });
          return names;
        });
  }

  /** How many statements there are in all graphs. */
  public long size() {
    return read(
        () -> {
          long count = 0;
          var quads = data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
          while (quads.hasNext()) {
            quads.next();
            count++;
          }
          return count;
        });
  }

  /** The literal values of a property by graph name. */
  public Map<String, String> valuesByGraph(String property) {
    return read(
        () -> {
          Map<String, String> values = new HashMap<>();
          data.findNG(Node.ANY, Node.ANY, NodeFactory.createURI(property), Node.ANY)
              .forEachRemaining(
                  q -> values.put(q.getGraph().getURI(), q.getObject().getLiteralLexicalForm()));
          return values;
        });
  }

  /** The graphs that say something of a subject by a property, in order of their names. */
  public List<String> graphsOf(String subject, String property) {
    return read(
        () -> {
          List<String> graphs = new ArrayList<>();
          data.findNG(
                  Node.ANY,
                  NodeFactory.createURI(subject),
                  NodeFactory.createURI(property),
                  Node.ANY)
              .forEachRemaining(q -> graphs.add(q.getGraph().getURI()));
          graphs.sort(null);
          return graphs;
        });
  }

  private <T> T read(Supplier<T> work) {
    return Txn.calculateRead(data, work::get);
  }

  /** Closes the files and lets other programs have the folder. */
  @Override
  public void close() {
    others.close();
    TDBInternal.expel(data);
  }
}

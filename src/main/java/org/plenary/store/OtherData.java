package org.plenary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.plenary.graph.Iris;
import org.plenary.rdf.RdfWriter;

/**
 * Named graphs of others beside ours, in a database of their own: what they say of our things is
 * never among what we say, whatever question is asked of our data.
 */
public final class OtherData implements AutoCloseable {
  /** The graph that says of each graph from which file it came. */
  static final Node ORIGINS = NodeFactory.createURI(Iris.graphOf("with"));

  private final Path folder;
  private final AtomicLong changes = new AtomicLong();
  private DatasetGraph data;

  private OtherData(Path folder, DatasetGraph data) {
    this.folder = folder;
    this.data = data;
  }

  /** Opens what was brought along before; there is no folder until something is. */
  static OtherData open(Path folder) {
    return new OtherData(
        folder,
        Files.isDirectory(folder)
            ? DatabaseMgr.connectDatasetGraph(folder.toString())
            : DatasetGraphZero.create());
  }

  /** The graphs of others, and the one that says where they came from. */
  public synchronized DatasetGraph graphs() {
    return data;
  }

  /** What tells one state from another: the files that the graphs came from. */
  public List<String> state() {
    return Origins.of(graphs()).digests();
  }

  /** The graphs of others, and how many statements are in each. */
  Map<Node, Long> sizes() {
    return Txn.calculateRead(
        graphs(),
        () -> {
          Map<Node, Long> sizes = new HashMap<>();
          graphs()
              .findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(q -> sizes.merge(q.getGraph(), 1L, Long::sum));
          sizes.remove(ORIGINS);
          return sizes;
        });
  }

  /** Whether there are any. */
  public boolean isEmpty() {
    return Txn.calculateRead(graphs(), () -> !graphs().listGraphNodes().hasNext());
  }

  /** A number that is another one after each change that was made since the store was opened. */
  public long changes() {
    return changes.get();
  }

  /** Statements of others on a thing, some of them, by the graph that they stand in. */
  public Map<Node, List<Quad>> about(String thing, int most) {
    return Txn.calculateRead(
        graphs(),
        () -> {
          Map<Node, List<Quad>> found = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
          var quads = graphs().findNG(Node.ANY, NodeFactory.createURI(thing), Node.ANY, Node.ANY);
          for (int n = 0; n < most && quads.hasNext(); n++) {
            Quad quad = quads.next();
            found.computeIfAbsent(quad.getGraph(), g -> new ArrayList<>()).add(quad);
          }
          found.values().forEach(q -> q.sort(RdfWriter.ORDER));
          return found;
        });
  }

  /**
   * Puts graphs in the place of those that were here, in one change: a reader, and a run after one
   * that was killed, sees the old ones or the new ones.
   *
   * @param kept graphs that stay
   * @throws IOException if what fills them fails; then the old ones stay
   */
  void replace(Graph origins, Set<Node> kept, Filling filling) throws IOException {
    DatasetGraph into = made();
    into.begin(TxnType.WRITE);
    try {
      if (kept.isEmpty()) {
        into.clear();
      } else {
        Iter.toList(into.listGraphNodes()).stream()
            .filter(g -> !kept.contains(g))
            .forEach(into::removeGraph);
      }
      origins.find().forEach(t -> into.add(Quad.create(ORIGINS, t)));
      filling.into(into);
      into.commit();
      changes.incrementAndGet();
    } finally {
      into.end();
    }
  }

  /** What writes the graphs. */
  @FunctionalInterface
  interface Filling {
    void into(DatasetGraph data) throws IOException;
  }

  private synchronized DatasetGraph made() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      data = DatabaseMgr.connectDatasetGraph(folder.toString());
    }
    return data;
  }

  /** Closes the files. */
  @Override
  public void close() {
    if (TDBInternal.isTDB2(data)) {
      TDBInternal.expel(data);
    }
  }
}

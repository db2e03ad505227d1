package org.plenary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store promises: whole changes, one program at a time, nothing lost by a kill. */
class StoreTest {
  @TempDir private Path folder;

  private static Graph graph(String triples) {
    return SSE.parseGraph("(graph " + triples + ")");
  }

  @Test
  void aGraphTakesThePlaceOfOthersInOneChange() throws StoreException {
    try (Store store = Store.open(folder)) {
      store.replace("http://example.org/a", graph("(<urn:s> <urn:p> 'old')"));
      store.replace("http://example.org/b", graph("(<urn:s> <urn:p> 'older')"));
      store.replace(
          Set.of("http://example.org/b"),
          Map.of("http://example.org/a", graph("(<urn:s> <urn:p> 'new')")));
      assertEquals("{http://example.org/a=new}", store.valuesByGraph("urn:p").toString());
    }
  }

  @Test
  void closingLetsTheFolderGo() throws StoreException {
    try (Store store = Store.open(folder)) {
      store.replace("http://example.org/a", graph("(<urn:s> <urn:p> 1)"));
    }
    try (Store store = Store.open(folder)) {
      assertEquals(1, store.size());
    }
  }

  @Test
  void aFailedChangeLeavesWhatWasThere() throws StoreException {
    try (Store store = Store.open(folder)) {
      store.replace("http://example.org/a", graph("(<urn:s> <urn:p> 1)"));
      Graph broken = graph("(<urn:s> <urn:p> 2)");
      Graph failing =
          new WrappedGraph(broken) {
            @Override
            public ExtendedIterator<Triple> find() {
              throw new IllegalStateException("the disk is full");
            }
          };
      assertThrows(
          IllegalStateException.class, () -> store.replace("http://example.org/a", failing));
      assertEquals("1", store.valuesByGraph("urn:p").get("http://example.org/a"));
    }
  }

  @Test
  void aFolderHeldByAnotherProgramIsSaidInOneLine()
      throws IOException, InterruptedException, StoreException {
    Process holder = holder();
    try (var said = holder.inputReader()) {
      assertEquals("open", said.readLine());
      StoreException e = assertThrows(StoreException.class, () -> Store.open(folder));
      assertTrue(e.getMessage().startsWith(folder + ": expected a store that no other program"));
      assertEquals(1, e.getMessage().lines().count());
    } finally {
      holder.destroyForcibly().waitFor();
    }
    try (Store store = Store.open(folder)) {
      assertEquals(1, store.size(), "what was committed before the kill");
    }
  }

  private Process holder() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            folder.toString())
        .redirectError(Files.createTempFile("holder", ".log").toFile())
        .start();
  }

  /** Another program: opens the store, commits one change, begins a second one and stays. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws Exception {
      Store store = Store.open(Path.of(args[0]));
      store.replace("http://example.org/a", graph("(<urn:s> <urn:p> 1)"));
      store.graphs().begin(TxnType.WRITE);
      graph("(<urn:s> <urn:p> 2) (<urn:s> <urn:p> 3)")
          .find()
          .forEach(t -> store.graphs().add(Quad.create(NodeFactory.createURI("urn:b"), t)));
      System.out.println("open");
      // Until it is ended, or who started it is gone.
      System.in.read();
    }
  }
}

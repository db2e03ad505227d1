package org.plenary.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.SampleStore;
import org.plenary.store.Store;

/** A store of another make: it keeps numbers as numbers, and asks for a name by Digest. */
class VirtuosoTest {
  @TempDir private static Path database;
  private static Virtuoso virtuoso;

  @TempDir private Path ledgers;
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(Virtuoso.isHere(), Virtuoso.MISSING);
    virtuoso = Virtuoso.start(database);
  }

  @AfterAll
  static void stop() {
    if (virtuoso != null) {
      virtuoso.close();
    }
  }

  @Test
  void theSampleArrivesInItsGraphStore() throws Exception {
    DatasetGraph sample = SampleStore.open().graphs();
    int graphs = Store.graphNames(sample).size();
    try (Wire wire = wire("sparql-graph-crud-auth", "dba")) {
      var store = new GraphStore(virtuoso.at("sparql-graph-crud-auth"), wire);
      assertEquals(graphs, run(store, sample, Push.Depth.CHANGES).sent(), faults::toString);
      assertEquals(graphs, run(store, sample, Push.Depth.ALL).kept(), faults::toString);
    }
  }

  @Test
  void valuesAndMarksArriveByUpdates() throws Exception {
    DatasetGraph release = DatasetGraphFactory.createTxnMem();
    RDFDataMgr.read(release, "src/test/resources/push/release.trig");
    try (Wire wire = wire("sparql-auth", "dba")) {
      Target target = UpdateEndpoint.of(virtuoso.at("sparql-auth"), virtuoso.at("sparql"), wire);
      assertEquals(3, run(target, release, Push.Depth.CHANGES).sent(), faults::toString);
      Txn.executeWrite(
          release,
          () ->
              release.removeGraph(
                  Store.graphNames(release).stream()
                      .map(NodeFactory::createURI)
                      .findFirst()
                      .orElseThrow()));
      assertEquals(1, run(target, release, Push.Depth.CHANGES).removed(), faults::toString);
    }
  }

  @Test
  void aWrongPasswordEndsTheRun() throws Exception {
    try (Wire wire = wire("sparql-graph-crud-auth", "wrong")) {
      var store = new GraphStore(virtuoso.at("sparql-graph-crud-auth"), wire);
      assertThrows(
          PushException.class, () -> run(store, SampleStore.open().graphs(), Push.Depth.CHANGES));
    }
  }

  private static Wire wire(String path, String password) throws IOException {
    var login = new Wire.Login(virtuoso.at(path), "dba", password);
    return Wire.open(Optional.of(login), Duration.ofMillis(100));
  }

  private Push.Outcome run(Target target, DatasetGraph data, Push.Depth depth)
      throws IOException, PushException {
    return new Push(target, Ledger.open(ledgers, target.address()), depth, faults::add)
        .run(data, Store.graphNames(data), () -> {});
  }
}

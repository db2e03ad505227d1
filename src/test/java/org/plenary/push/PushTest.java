package org.plenary.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.store.Store;

/** What is pushed arrives whole in a second server, over HTTP, whatever happens on the way. */
class PushTest {
  private static final Node FOREIGN = NodeFactory.createURI("https://example.net/graph/of-others");

  /** The two protocols by which a store is written to. */
  enum Way {
    GRAPH_STORE,
    UPDATE
  }

  @TempDir private Path folder;
  private final DatasetGraph ours = DatasetGraphFactory.createTxnMem();
  private final DatasetGraph theirs = DatasetGraphFactory.createTxnMem();
  private final List<String> faults = new ArrayList<>();
  private final Trouble trouble = new Trouble();
  private FusekiServer server;
  private Wire wire;

  @BeforeEach
  void start() throws IOException {
    RDFDataMgr.read(ours, "src/test/resources/push/release.trig");
    Txn.executeWrite(theirs, () -> theirs.add(Quad.create(FOREIGN, FOREIGN, FOREIGN, FOREIGN)));
    server = start(0);
    wire = Wire.open(Optional.empty(), Duration.ofMillis(10));
  }

  private FusekiServer start(int port) {
    return FusekiServer.create()
        .loopback(true)
        .port(port)
        .addFilter("/*", trouble)
        .add("/peer", theirs)
        .start();
  }

  @AfterEach
  void stop() {
    wire.close();
    server.stop();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void everythingArrivesAndIsNotSentTwice(Way way) throws Exception {
    assertEquals(new Push.Outcome(3, 0, 0, 0, 19), push(way, Push.Depth.CHANGES));
    assertArrived();
    int requests = trouble.requests.get();
    assertEquals(new Push.Outcome(0, 3, 0, 0, 19), push(way, Push.Depth.CHANGES));
    assertEquals(requests, trouble.requests.get());
    assertEquals(new Push.Outcome(0, 3, 0, 0, 19), push(way, Push.Depth.ALL));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void whatIsGoneHereIsTakenAwayThereAndNothingElse(Way way) throws Exception {
    push(way, Push.Depth.CHANGES);
    Txn.executeWrite(ours, () -> ours.removeGraph(graph("texts")));
    assertEquals(1, push(way, Push.Depth.NOTHING).removed());
    assertTrue(there(graph("texts")));
    assertEquals(1, push(way, Push.Depth.CHANGES).removed());
    assertArrived();
  }

  @Test
  void aRunThatWasStoppedGoesOn() throws Exception {
    push(Way.GRAPH_STORE, Push.Depth.CHANGES);
    Path ledger = ledger();
    List<String> lines = new ArrayList<>(Files.readAllLines(ledger));
    String last = lines.stream().filter(l -> l.contains("graph/values")).findFirst().orElseThrow();
    lines.remove(last);
    // Cut as by a machine that loses its power.
    lines.add(last.substring(0, last.length() - 7));
    Files.writeString(ledger, String.join("\n", lines), StandardOpenOption.TRUNCATE_EXISTING);
    Txn.executeWrite(theirs, () -> theirs.removeGraph(graph("values")));

    assertEquals(new Push.Outcome(1, 2, 0, 0, 19), push(Way.GRAPH_STORE, Push.Depth.CHANGES));
    assertArrived();
    assertEquals(3, push(Way.GRAPH_STORE, Push.Depth.CHANGES).kept());
  }

  @Test
  void whatSomebodyElseChangedIsMendedWhenChecked() throws Exception {
    push(Way.GRAPH_STORE, Push.Depth.CHANGES);
    Txn.executeWrite(
        theirs, () -> theirs.add(Quad.create(graph("texts"), FOREIGN, FOREIGN, FOREIGN)));
    assertEquals(3, push(Way.GRAPH_STORE, Push.Depth.CHANGES).kept());
    assertEquals(1, push(Way.GRAPH_STORE, Push.Depth.ALL).sent());
    assertArrived();
  }

  @Test
  void dryRunsSendNothing() throws Exception {
    assertEquals(3, push(Way.UPDATE, Push.Depth.NOTHING).sent());
    assertEquals(0, trouble.requests.get());
  }

  /** Virtuoso ends an answer after ten thousand rows unless it is told otherwise. */
  @Test
  void lostStatementsAreSeen() throws Exception {
    trouble.forgets = true;
    Push.Outcome outcome = push(Way.GRAPH_STORE, Push.Depth.CHANGES);
    assertEquals(new Push.Outcome(0, 0, 0, 3, 19), outcome);
    assertTrue(
        faults.stream().anyMatch(f -> f.contains("expected 1 statements there, found 0")),
        faults::toString);
    trouble.forgets = false;
    assertEquals(3, push(Way.GRAPH_STORE, Push.Depth.CHANGES).sent());
  }

  @ParameterizedTest
  @CsvSource({
    "503, 2, true",
    "429, 1, true",
    "503, 1000, false",
    "401, 1, false",
    "403, 1, false",
    "302, 1, false"
  })
  void troubleOnTheWay(int status, int times, boolean arrives) throws Exception {
    trouble.status = status;
    trouble.times.set(times);
    if (arrives) {
      assertEquals(3, push(Way.UPDATE, Push.Depth.CHANGES).sent());
      assertArrived();
    } else {
      var fault = assertThrows(PushException.class, () -> push(Way.UPDATE, Push.Depth.CHANGES));
      assertTrue(fault.getMessage().contains("status " + status), fault.getMessage());
    }
  }

  @Test
  void aGraphThatFailsDoesNotStopTheOthers() throws Exception {
    trouble.status = 500;
    trouble.times.set(1);
    assertEquals(new Push.Outcome(2, 0, 0, 1, 19), push(Way.GRAPH_STORE, Push.Depth.CHANGES));
    assertEquals(1, faults.size());
    assertEquals(new Push.Outcome(1, 2, 0, 0, 19), push(Way.GRAPH_STORE, Push.Depth.CHANGES));
    assertArrived();
  }

  /** A server that is restarted, or a connection that is cut: the same request is sent again. */
  @Test
  void aTargetThatWasThereIsWaitedFor() throws Exception {
    push(Way.GRAPH_STORE, Push.Depth.CHANGES);
    wire.close();
    wire = Wire.open(Optional.empty(), Duration.ofSeconds(2));
    int port = server.getPort();
    server.stop();
    var restart = CompletableFuture.runAsync(() -> server = start(port));
    assertEquals(new Push.Outcome(0, 3, 0, 0, 19), push(Way.GRAPH_STORE, Push.Depth.ALL));
    restart.join();
  }

  @Test
  void aTargetThatRefusesEveryGraphEndsTheRun() throws Exception {
    trouble.status = 500;
    trouble.times.set(1_000);
    Txn.executeWrite(
        ours,
        () -> {
          for (int n = 0; n < 100; n++) {
            ours.add(Quad.create(graph("more" + n), FOREIGN, FOREIGN, FOREIGN));
          }
        });
    assertThrows(PushException.class, () -> push(Way.GRAPH_STORE, Push.Depth.CHANGES));
    assertTrue(faults.size() >= 20 && faults.size() < 24, faults::toString);
  }

  @Test
  void whereNothingListensTheRunEnds() throws Exception {
    server.stop();
    assertThrows(PushException.class, () -> push(Way.GRAPH_STORE, Push.Depth.CHANGES));
  }

  private Push.Outcome push(Way way, Push.Depth depth) throws IOException, PushException {
    Target target = target(way);
    return new Push(target, Ledger.open(folder, target.address()), depth, faults::add)
        .run(ours, Store.graphNames(ours), () -> {});
  }

  private Target target(Way way) {
    String at = server.datasetURL("/peer");
    return way == Way.GRAPH_STORE
        ? new GraphStore(URI.create(at + "/data"), wire)
        : UpdateEndpoint.of(URI.create(at + "/update"), URI.create(at + "/query"), wire);
  }

  private Path ledger() throws IOException {
    try (var files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static Node graph(String name) {
    return NodeFactory.createURI("https://example.org/graph/" + name);
  }

  private boolean there(Node graph) {
    return Txn.calculateRead(theirs, () -> theirs.containsGraph(graph));
  }

  /** All of ours, and what others have there, and nothing more. */
  private void assertArrived() {
    DatasetGraph expected = DatasetGraphFactory.create();
    Txn.executeRead(ours, () -> ours.find().forEachRemaining(expected::add));
    expected.add(Quad.create(FOREIGN, FOREIGN, FOREIGN, FOREIGN));
    assertTrue(
        Txn.calculateRead(theirs, () -> IsoMatcher.isomorphic(expected, theirs)),
        () -> Txn.calculateRead(theirs, theirs::toString));
  }

  /** A server that has its days. */
  private static final class Trouble implements Filter {
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger times = new AtomicInteger();
    private volatile int status;
    private volatile boolean forgets;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      requests.incrementAndGet();
      var reply = (HttpServletResponse) response;
      if (times.getAndDecrement() > 0) {
        reply.setStatus(status);
      } else if (forgets && ((HttpServletRequest) request).getMethod().equals("GET")) {
        reply.setContentType("application/n-triples");
      } else {
        chain.doFilter(request, response);
      }
    }
  }
}

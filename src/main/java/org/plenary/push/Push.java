package org.plenary.push;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Brings a target to what a store has: sends graphs that it has not yet or has otherwise, reads
 * each back, and takes away those that we brought once and have no longer. Graphs of others are
 * never touched. Some graphs are under way at one time, for a target spends most of it on writing
 * to its disk, and we on checksums.
 */
public final class Push {
  /** Graphs under way at one time; Virtuoso answers four requests at a time unless told more. */
  private static final int LANES = 4;

  /** A target that fails so often in a row fails the others, too. */
  private static final int MOST_IN_A_ROW = 20;

  private final Target target;
  private final Ledger ledger;
  private final Depth depth;
  private final Consumer<String> faults;
  private int sent;
  private int kept;
  private int removed;
  private int failed;
  private int inARow;
  private long statements;

  /** How far a run goes. */
  public enum Depth {
    /** Says what would be done. */
    NOTHING,
    /** Believes the ledger on graphs that were sent before. */
    CHANGES,
    /** Reads every graph back, and mends what somebody else has changed. */
    ALL
  }

  /**
   * @param faults is told of each graph that failed, in one line
   */
  public Push(Target target, Ledger ledger, Depth depth, Consumer<String> faults) {
    this.target = target;
    this.ledger = ledger;
    this.depth = depth;
    this.faults = faults;
  }

  /**
   * What a run did, in numbers of graphs.
   *
   * @param sent graphs that were sent and read back
   * @param kept graphs that the target has already
   * @param removed graphs that were taken away
   * @param failed graphs that were not sent, or not found right afterwards
   * @param statements the statements of all graphs of the store
   */
  public record Outcome(int sent, int kept, int removed, int failed, long statements) {}

  /**
   * Does it. A graph that fails does not stop the others, unless they would fare the same.
   *
   * @param graphs the names of the store's graphs, in the order in which they are sent
   * @param step is called after each graph
   * @throws PushException if the target is not there, or lets nobody write
   * @throws IOException if the ledger can't be written
   */
  public Outcome run(DatasetGraph store, Set<String> graphs, Runnable step)
      throws PushException, IOException {
    Lanes.each(
        LANES,
        graphs,
        graph -> {
          bring(graph, statements(store, graph));
          step.run();
        });
    List<String> gone = ledger.graphs().stream().filter(g -> !graphs.contains(g)).toList();
    Lanes.each(LANES, gone, this::takeAway);
    return outcome();
  }

  private synchronized Outcome outcome() {
    return new Outcome(sent, kept, removed, failed, statements);
  }

  private static List<Triple> statements(DatasetGraph store, String graph) {
    return Txn.calculateRead(
        store, () -> store.getGraph(NodeFactory.createURI(graph)).find().toList());
  }

  private void bring(String graph, List<Triple> content) throws PushException, IOException {
    Checksum ours = Checksum.of(content.stream());
    count(() -> statements += ours.statements());
    try {
      if (ledger.of(graph).filter(ours::equals).isPresent() && stands(graph, ours)) {
        count(() -> kept++);
        return;
      }
      if (depth != Depth.NOTHING) {
        target.replace(graph, content);
        compare(graph, ours, Checksum.of(target.read(graph).stream()));
        ledger.sent(graph, ours);
      }
      done(() -> sent++);
    } catch (PushException e) {
      fail(e);
    }
  }

  private synchronized void count(Runnable one) {
    one.run();
  }

  private synchronized void done(Runnable one) {
    inARow = 0;
    one.run();
  }

  private boolean stands(String graph, Checksum ours) throws PushException {
    return depth != Depth.ALL || Checksum.of(target.read(graph).stream()).equals(ours);
  }

  /** Some endpoints end an answer after ten thousand rows and say nothing: the number tells. */
  private static void compare(String graph, Checksum ours, Checksum theirs) throws PushException {
    if (ours.statements() != theirs.statements()) {
      throw new PushException(
          "%s: expected %d statements there, found %d"
              .formatted(graph, ours.statements(), theirs.statements()),
          false);
    }
    if (!ours.equals(theirs)) {
      throw new PushException(
          "%s: expected the checksum %s there, found %s"
              .formatted(graph, ours.digest(), theirs.digest()),
          false);
    }
  }

  private void takeAway(String graph) throws PushException, IOException {
    try {
      if (depth != Depth.NOTHING) {
        target.remove(graph);
        ledger.removed(graph);
      }
      done(() -> removed++);
    } catch (PushException e) {
      fail(e);
    }
  }

  private synchronized void fail(PushException e) throws PushException {
    if (e.lasting()) {
      throw e;
    }
    failed++;
    inARow++;
    faults.accept(e.getMessage());
    if (inARow == MOST_IN_A_ROW) {
      throw new PushException(
          "%s: expected that it takes graphs, found %d faults in a row"
              .formatted(target.address(), inARow),
          true);
    }
  }
}

package org.plenary.push;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work on many graphs, some of them at one time. What fails in one lane ends them all. */
final class Lanes {
  private final Iterator<String> waiting;
  private final Work work;
  private boolean over;

  private Lanes(Iterator<String> waiting, Work work) {
    this.waiting = waiting;
    this.work = work;
  }

  /** What is done with a graph. */
  @FunctionalInterface
  interface Work {
    void on(String graph) throws PushException, IOException;
  }

  /**
   * Begins with graphs in their order and returns when the last is done.
   *
   * @param most how many at one time
   * @throws PushException the first that the work throws; graphs under way are brought to an end,
   *     no others are begun
   * @throws IOException in the same way
   */
  static void each(int most, Collection<String> graphs, Work work)
      throws PushException, IOException {
    var lanes = new Lanes(graphs.iterator(), work);
    ExecutorService threads = Executors.newFixedThreadPool(most);
    try {
      Callable<Void> lane = lanes::walk;
      for (Future<Void> ended : threads.invokeAll(Collections.nCopies(most, lane))) {
        rethrow(ended);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      threads.shutdown();
    }
  }

  private Void walk() throws PushException, IOException {
    boolean whole = false;
    try {
      for (String graph = next(); !graph.isEmpty(); graph = next()) {
        work.on(graph);
      }
      whole = true;
      return null;
    } finally {
      if (!whole) {
        end();
      }
    }
  }

  /** The name of a graph is never empty: that is the end. */
  private synchronized String next() {
    return over || !waiting.hasNext() ? "" : waiting.next();
  }

  private synchronized void end() {
    over = true;
  }

  private static void rethrow(Future<Void> ended)
      throws PushException, IOException, InterruptedException {
    try {
      ended.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof PushException fault) {
        throw fault;
      }
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      }
      throw new IllegalStateException("a lane failed in a way that has no name", e.getCause());
    }
  }
}

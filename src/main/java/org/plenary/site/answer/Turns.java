package org.plenary.site.answer;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.plenary.federation.ServiceRules;
import org.plenary.site.guard.RefusedException;

/**
 * Lets a few queries run at one time, in the order in which they came, so that pages stay quick. A
 * few more may wait: each that waits holds one of the server's threads. Those that ask other
 * endpoints stand in a line of their own: they mostly wait, and who does not ask a slow endpoint is
 * not to wait for it.
 */
public final class Turns {
  /** Queries that wait for each that may run. */
  private static final int WAITING = 6;

  private static final int UNAVAILABLE = 503;

  private final Limits limits;
  private final Semaphore free;
  private final Semaphore asking;

  public Turns(Limits limits) {
    this.limits = limits;
    this.free = new Semaphore(limits.queries(), true);
    this.asking = new Semaphore(2 * limits.queries(), true);
  }

  /**
   * What is done in a turn.
   *
   * @param <T> what comes of it
   * @param <E> how it may fail
   */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T get() throws E;
  }

  /**
   * Does work when it is its turn.
   *
   * @throws E as the work does
   * @throws RefusedException if too many wait already, or no turn came within the time that a query
   *     may run
   */
  public <T, E extends Exception> T during(Work<T, E> work) throws E {
    return during(free, work);
  }

  /**
   * Asks a query when it is its turn.
   *
   * @throws E as the work does
   * @throws RefusedException if too many wait already, or no turn came within the time that a query
   *     may run
   */
  public <T, E extends Exception> T during(Query query, Work<T, E> work) throws E {
    return during(ServiceRules.asksOthers(query) ? asking : free, work);
  }

  private <T, E extends Exception> T during(Semaphore line, Work<T, E> work) throws E {
    if (line.getQueueLength() >= WAITING * limits.queries() || !taken(line)) {
      throw RefusedException.forNow(
          UNAVAILABLE, "error.busy.queries", limits.time().toSeconds() + 1);
    }
    try {
      return work.get();
    } finally {
      line.release();
    }
  }

  private boolean taken(Semaphore line) {
    try {
      return line.tryAcquire(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

package org.plenary.site.answer;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
   * Does work when it is its turn.
   *
   * @throws RefusedException if too many wait already, or no turn came within the time that a query
   *     may run
   */
  public <T> T during(Supplier<T> work) {
    return during(free, work);
  }

  /**
   * Asks a query when it is its turn.
   *
   * @throws RefusedException if too many wait already, or no turn came within the time that a query
   *     may run
   */
  public <T> T during(Query query, Supplier<T> work) {
    return during(ServiceRules.asksOthers(query) ? asking : free, work);
  }

  private <T> T during(Semaphore line, Supplier<T> work) {
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

package org.plenary.site.answer;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.plenary.site.guard.RefusedException;

/**
 * Lets a few queries run at one time, in the order in which they came, so that pages stay quick. A
 * few more may wait: each that waits holds one of the server's threads.
 */
public final class Turns {
  /** Queries that wait for each that may run. */
  private static final int WAITING = 6;

  private static final int UNAVAILABLE = 503;

  private final Limits limits;
  private final Semaphore free;

  public Turns(Limits limits) {
    this.limits = limits;
    this.free = new Semaphore(limits.queries(), true);
  }

  /**
   * Does work when it is its turn.
   *
   * @throws RefusedException if too many wait already, or no turn came within the time that a query
   *     may run
   */
  public <T> T during(Supplier<T> work) {
    if (free.getQueueLength() >= WAITING * limits.queries() || !taken()) {
      throw RefusedException.forNow(
          UNAVAILABLE, "error.busy.queries", limits.time().toSeconds() + 1);
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private boolean taken() {
    try {
      return free.tryAcquire(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

package org.plenary.site.answer;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a few queries run at one time, in the order in which they came, so that pages stay quick.
 */
public final class Turns {
  private final Limits limits;
  private final Semaphore free;

  public Turns(Limits limits) {
    this.limits = limits;
    this.free = new Semaphore(limits.queries(), true);
  }

  /**
   * Does work when it is its turn.
   *
   * @throws BusyException if no turn came within the time that a query may run
   */
  public <T> T during(Supplier<T> work) {
    if (!taken()) {
      throw new BusyException(limits.time().toSeconds() + 1);
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

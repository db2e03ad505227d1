package org.plenary;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * How tests wait: for something to be so, never for a time. What would take hours, or no end, is
 * given up after one that no machine needs for the rest, so that this measures no speed.
 */
public final class Patience {
  public static final Duration LIMIT = Duration.ofMinutes(20);

  private static final long PAUSE = 10;

  private Patience() {}

  /** Waits until something is so. */
  public static void until(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > end) {
        fail("expected that in the end " + what);
      }
      Thread.sleep(PAUSE);
    }
  }

  /** The result of work that could be without end. */
  public static <T> T ending(ThrowingSupplier<T> work) {
    return assertTimeoutPreemptively(LIMIT, work);
  }
}

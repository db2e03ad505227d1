package org.plenary.site.guard;

import com.sun.management.ThreadMXBean;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/** The queries that run now, so that the one which takes the others' memory can be ended. */
public final class RunningQueries {
  /** What an ended query has until its memory is counted as free; only then another is ended. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /**
   * Bytes that one may take unharmed. After heavy queries the old generation is full of what they
   * left, which a small collection counts as used: that is no fault of the page asked for next.
   */
  private static final long FRUGAL = Runtime.getRuntime().maxMemory() / 16;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Set<Running> running = ConcurrentHashMap.newKeySet();
  private final Duration time;
  private final Counter late;
  private final Counter greedy;
  private final Counter left;

  /**
   * @param measures where it is counted what runs and what was ended
   * @param time how long a query may run
   */
  public RunningQueries(MeterRegistry measures, Duration time) {
    this.time = time;
    late = cancelled(measures, "time");
    greedy = cancelled(measures, "memory");
    left = cancelled(measures, "left");
    Gauge.builder("plenary.queries.running", running, Set::size)
        .description("Queries that run now")
        .register(measures);
    Gauge.builder("plenary.queries.longest", this, r -> r.longest().toMillis() / 1e3)
        .description("How long the longest of them has been running")
        .baseUnit("seconds")
        .register(measures);
  }

  private static Counter cancelled(MeterRegistry measures, String reason) {
    return Counter.builder("plenary.queries.cancelled")
        .description("Queries that were ended before they had an answer")
        .tag("reason", reason)
        .register(measures);
  }

  private static final class Running {
    private final AtomicBoolean signal;
    private final long thread = Thread.currentThread().getId();
    private final long start = System.nanoTime();
    private final long allocatedBefore = THREADS.getThreadAllocatedBytes(thread);
    private volatile long ended;
    private volatile boolean left;

    Running(QueryExec execution) {
      this.signal = Context.getOrSetCancelSignal(execution.getContext());
    }

    long allocated() {
      return THREADS.getThreadAllocatedBytes(thread) - allocatedBefore;
    }

    boolean isEnded() {
      return ended != 0;
    }

    /** What the steps of a query heed; QueryExec's own abort waits until it is planned. */
    void stop() {
      signal.set(true);
    }

    void end() {
      ended = System.nanoTime();
      stop();
    }
  }

  /**
   * Does the work of a query on this thread. ARQ's own clock starts when a query is planned, and a
   * join of VALUES is worked out in planning; this one starts now.
   *
   * @throws RefusedException if it was ended for want of memory, or one of its functions refused
   * @throws QueryCancelledException if it ran out of time
   */
  public <T> T watch(QueryExec execution, Supplier<T> work) {
    var query = new Running(execution);
    running.add(query);
    var done = new CompletableFuture<Void>();
    done.orTimeout(time.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(
            late -> {
              query.stop();
              return null;
            });
    try {
      return work.get();
    } catch (RefusedInQueryException e) {
      throw e.refused();
    } catch (QueryCancelledException e) {
      if (query.isEnded()) {
        greedy.increment();
        throw RefusedException.of(503, "error.memory.query");
      }
      (query.left ? left : late).increment();
      throw e;
    } finally {
      running.remove(query);
      done.complete(null);
    }
  }

  /** Whether a query runs on a thread. */
  boolean runOn(long thread) {
    return running.stream().anyMatch(q -> q.thread == thread);
  }

  /** Ends the query on a thread, as nobody waits for its answer. */
  void leave(long thread) {
    running.stream()
        .filter(q -> q.thread == thread)
        .forEach(
            q -> {
              q.left = true;
              q.stop();
            });
  }

  /**
   * Ends the query that took most memory since it began, unless one is being ended just now or none
   * took much.
   */
  void relieve() {
    long now = System.nanoTime();
    boolean waiting =
        running.stream().anyMatch(q -> q.isEnded() && now - q.ended < PATIENCE.toNanos());
    if (!waiting) {
      running.stream()
          .filter(q -> !q.isEnded() && q.allocated() > FRUGAL)
          .max(Comparator.comparingLong(Running::allocated))
          .ifPresent(Running::end);
    }
  }

  private Duration longest() {
    long now = System.nanoTime();
    return Duration.ofNanos(running.stream().mapToLong(q -> now - q.start).max().orElse(0));
  }
}

package org.plenary.site.guard;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Counts what each client takes, every request of it, and refuses more than its share (RFC 6585,
 * section 4) before anything is done for it. Replies tell what is left by the header fields of
 * draft-ietf-httpapi-ratelimit-headers.
 */
public final class Clients extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int TOO_MANY = 429;

  /** Clients that are remembered; who comes back later than his buckets are full is a new one. */
  private static final int REMEMBERED = 100_000;

  /** Wrong turns of readers and of crawlers, and not what costs. */
  private static final Set<Integer> NO_ERRORS = Set.of(404, 405, 406, 410, TOO_MANY);

  /** Who runs the server may ask as often as he likes. */
  private static final Set<String> FREE = Set.of(HealthServlet.LIVE, HealthServlet.READY);

  private final transient ClientLimits limits;
  private final transient ClientAddress address;
  private final transient LoadingCache<String, Buckets> clients =
      Caffeine.newBuilder()
          .maximumSize(REMEMBERED)
          .expireAfterAccess(MINUTE.multipliedBy(5))
          .build(address -> new Buckets());

  /**
   * @param address who a client is
   */
  public Clients(ClientLimits limits, ClientAddress address) {
    this.limits = limits;
    this.address = address;
  }

  private final class Buckets {
    private final Bucket requests = bucket(limits.requests(), 1);
    private final Bucket work = bucket(limits.work().toMillis(), 2);
    private final Bucket errors = bucket(limits.errors(), 2);
  }

  /** A bucket that a minute fills, and that holds what comes in some minutes. */
  private static Bucket bucket(long perMinute, int minutes) {
    return Bucket.builder()
        .addLimit(b -> b.capacity(perMinute * minutes).refillGreedy(perMinute, MINUTE))
        .build();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (FREE.contains(request.getRequestURI())) {
      chain.doFilter(request, response);
      return;
    }
    Buckets client = clients.get(address.of(request));
    var asked = client.requests.tryConsumeAndReturnRemaining(1);
    response.setHeader("RateLimit-Policy", "\"requests\";q=%d;w=60".formatted(limits.requests()));
    response.setHeader("RateLimit", "\"requests\";r=%d".formatted(asked.getRemainingTokens()));
    refuseAfter(asked.getNanosToWaitForRefill(), "error.often.requests");
    refuseAfter(wait(client.work), "error.often.work");
    refuseAfter(wait(client.errors), "error.often.errors");
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      chain.doFilter(request, response);
    } finally {
      long nanos = THREADS.getCurrentThreadCpuTime() - start;
      // Even what costs less than is measured costs something.
      client.work.consumeIgnoringRateLimits(1 + TimeUnit.NANOSECONDS.toMillis(nanos));
      if (response.getStatus() >= 400 && !NO_ERRORS.contains(response.getStatus())) {
        client.errors.consumeIgnoringRateLimits(1);
      }
    }
  }

  /** Nanoseconds until a bucket has something in it. */
  private static long wait(Bucket bucket) {
    return bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
  }

  private static void refuseAfter(long nanos, String key) {
    if (nanos > 0) {
      throw RefusedException.forNow(TOO_MANY, key, TimeUnit.NANOSECONDS.toSeconds(nanos) + 1);
    }
  }
}

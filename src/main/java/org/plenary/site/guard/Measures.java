package org.plenary.site.guard;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Measures for those who run the server: requests by place and status (304 is what a client had
 * already, 429 what it asked too often), queries, memory.
 */
public final class Measures extends HttpFilter implements AutoCloseable {
  private static final long serialVersionUID = 1L;

  /** First parts of addresses that are counted apart; all others are pages of things. */
  private static final Set<String> PLACES =
      Set.of("sparql", "search", "suggest", "api", "static", "dump", "query", "picture", "health");

  private final transient PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private final transient JvmGcMetrics garbage = new JvmGcMetrics();

  public Measures() {
    garbage.bindTo(registry);
    List.of(
            new JvmMemoryMetrics(),
            new JvmThreadMetrics(),
            new ProcessorMetrics(),
            new UptimeMetrics())
        .forEach(m -> m.bindTo(registry));
  }

  /** Where others count what they do. */
  public PrometheusMeterRegistry registry() {
    return registry;
  }

  /** All measures in the text format of Prometheus. */
  String text() {
    return registry.scrape();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var sample = Timer.start(registry);
    try {
      chain.doFilter(request, response);
    } finally {
      String first = request.getRequestURI().replaceAll("^/([^/.]*).*$", "$1");
      sample.stop(
          Timer.builder("plenary.requests")
              .description("Requests with how long they took")
              .tag("place", PLACES.contains(first) ? first : "page")
              .tag("status", Integer.toString(response.getStatus()))
              .register(registry));
    }
  }

  @Override
  public void close() {
    garbage.close();
    registry.close();
  }
}

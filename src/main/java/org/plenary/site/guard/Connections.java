package org.plenary.site.guard;

import java.time.Duration;
import java.util.Arrays;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.ErrorHandler;

/**
 * Bounds of connections: how many there are, how long they say nothing, how slowly they read. Each
 * that is served holds a thread, and some of them all that they were answered.
 */
public final class Connections {
  /** Threads; Fuseki's own 20 are held by as many slow readers. */
  public static final int THREADS = 100;

  private static final int MOST = 2_000;
  private static final Duration IDLE = Duration.ofSeconds(30);

  /** Bytes of a body that are waited for without a thread. */
  private static final int AT_ONCE = 64 * 1024;

  /** Request line and all header fields. */
  private static final int HEADERS = 64 * 1024;

  private Connections() {}

  /**
   * Bounds those of a server that is not started yet.
   *
   * @param errors says what Jetty itself refuses
   * @param queries those that run now, to be ended when nobody waits for them
   */
  public static void bound(Server server, ErrorHandler errors, RunningQueries queries) {
    server.setErrorHandler(errors);
    // So that no thread waits for a short body; for the rest of a long one, one does.
    server.insertHandler(
        new EagerContentHandler(new RetainedContentLoaderFactory(AT_ONCE, -1, false)));
    server.insertHandler(new BodyBound());
    server.insertHandler(new LateBodies());
    server.insertHandler(new SlowReaders());
    server.insertHandler(new Departures(queries));
    server.addBean(new NetworkConnectionLimit(MOST, server));
    Arrays.stream(server.getConnectors())
        .filter(ServerConnector.class::isInstance)
        .map(ServerConnector.class::cast)
        .forEach(c -> c.setIdleTimeout(IDLE.toMillis()));
    Arrays.stream(server.getConnectors())
        .flatMap(c -> c.getConnectionFactories().stream())
        .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
        .map(f -> ((HttpConfiguration.ConnectionFactory) f).getHttpConfiguration())
        .forEach(c -> c.setRequestHeaderSize(HEADERS));
  }

  /**
   * Reads what a proxy says of the host and the protocol that were asked for. Who asks, {@link
   * ClientAddress} reads; {@code Forwarded} (RFC 7239) is left, since a proxy that does not write
   * it passes on what the client wrote.
   */
  public static ForwardedRequestCustomizer proxied() {
    var customizer = new ForwardedRequestCustomizer();
    customizer.setForwardedHeader("");
    customizer.setForwardedForHeader("");
    customizer.setForwardedServerHeader("");
    return customizer;
  }
}

package org.plenary.site;

import java.io.IOException;
import java.net.BindException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.plenary.federation.Federation;
import org.plenary.search.SearchIndex;
import org.plenary.site.answer.Limits;
import org.plenary.site.guard.Connections;
import org.plenary.site.guard.Guard;
import org.plenary.site.http.BasePath;
import org.plenary.site.http.BasePathHandler;
import org.plenary.site.page.Hosting;
import org.plenary.site.page.JettyErrors;
import org.plenary.site.search.Finder;
import org.plenary.store.Store;

/** Serves a store: {@code /sparql} for queries only, and pages and data for every IRI. */
public final class Site implements AutoCloseable {
  /** Fuseki's own 5 MiB is zeroed for every reply: four to five times fewer requests a second. */
  private static final int OUTPUT_BUFFER = 32 * 1024;

  private final FusekiServer server;
  private final Guard guard;
  private final BasePath base;

  /** What is to be closed, the last that was opened first. */
  private final Deque<Runnable> open;

  private Site(FusekiServer server, Guard guard, BasePath base, Deque<Runnable> open) {
    this.server = server;
    this.guard = guard;
    this.base = base;
    this.open = open;
  }

  /**
   * Starts serving on this machine's loopback address.
   *
   * @param port the port, 0 for any free one
   * @throws IOException if the port is taken
   */
  public static Site start(Store store, int port) throws IOException {
    return start(store, Hosting.local(port));
  }

  /**
   * Starts serving on this machine's loopback address. When that fails, nothing stays open.
   *
   * @throws IOException if the port is taken, or the one for measures
   */
  public static Site start(Store store, Hosting hosting) throws IOException {
    Deque<Runnable> open = new ArrayDeque<>();
    try {
      return start(store, hosting, open);
    } catch (IOException | RuntimeException e) {
      open.forEach(Runnable::run);
      throw e;
    }
  }

  private static Site start(Store store, Hosting hosting, Deque<Runnable> open) throws IOException {
    Limits limits = hosting.limits();
    var finder = new Finder(SearchIndex.open(store), limits);
    open.push(finder::close);
    Guard guard =
        Guard.start(limits.time(), hosting.clients(), hosting.behindProxy(), hosting.measures());
    open.push(guard::close);
    Guard.bound(store.graphs().getContext(), limits.time());
    FusekiServer server = build(store, hosting, finder, guard);
    var federation = Federation.open(hosting.peers(), store.graphs().getContext());
    open.push(federation::close);
    connect(server, hosting, guard);
    open.push(server::stop);
    try {
      server.start();
    } catch (RuntimeException e) {
      throw taken(e, hosting.port());
    }
    return new Site(server, guard, hosting.base(), open);
  }

  private static FusekiServer build(Store store, Hosting hosting, Finder finder, Guard guard) {
    var builder =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .loopback(true)
            .port(hosting.port())
            .maxServerThreads(Connections.THREADS);
    Routes.add(builder, store, hosting, finder, guard);
    return builder.build();
  }

  /** What stands between the connections and the paths. */
  private static void connect(FusekiServer server, Hosting hosting, Guard guard) {
    configurations(server).forEach(c -> c.setOutputBufferSize(OUTPUT_BUFFER));
    compress(server);
    if (!hosting.base().equals(BasePath.ROOT)) {
      server
          .getJettyServer()
          .insertHandler(new BasePathHandler(hosting.base(), hosting.behindProxy()));
    }
    Connections.bound(server.getJettyServer(), new JettyErrors(), guard.queries());
    if (hosting.behindProxy()) {
      configurations(server).forEach(c -> c.addCustomizer(Connections.proxied()));
    }
  }

  /** Words shrink to a fifth; what is small already, or a picture, is left as it is. */
  private static void compress(FusekiServer server) {
    var handler = new CompressionHandler();
    handler.putCompression(new GzipCompression());
    handler.putConfiguration("/*", CompressionConfig.builder().defaults().build());
    server.getJettyServer().insertHandler(handler);
  }

  private static List<HttpConfiguration> configurations(FusekiServer server) {
    return Arrays.stream(server.getJettyServer().getConnectors())
        .flatMap(c -> c.getConnectionFactories().stream())
        .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
        .map(f -> ((HttpConfiguration.ConnectionFactory) f).getHttpConfiguration())
        .toList();
  }

  /** Bytes of the buffer of each reply. */
  int outputBuffer() {
    return configurations(server).stream()
        .mapToInt(HttpConfiguration::getOutputBufferSize)
        .max()
        .orElseThrow();
  }

  private static IOException taken(RuntimeException e, int port) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof BindException)) {
      cause = cause.getCause();
    }
    return cause == null
        ? new IOException("expected to serve on port " + port + ", found: " + e.getMessage(), e)
        : new IOException("port " + port + ": expected a free port, found it in use", e);
  }

  /** Where people find it, e.g. {@code http://localhost:3030/}. */
  public String address() {
    return "http://localhost:" + server.getPort() + base.path() + "/";
  }

  /** The port for measures; empty when there is none. */
  public OptionalInt measuresPort() {
    return guard.measuresPort();
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    open.forEach(Runnable::run);
  }
}

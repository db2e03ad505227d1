package org.plenary.federation;

import jakarta.servlet.Filter;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;

/** Another server with its own data, on loopback, that counts what it is asked. */
public final class CountingPeer implements AutoCloseable {
  private final AtomicInteger requests = new AtomicInteger();
  private final FusekiServer server;

  public CountingPeer(DatasetGraph data) {
    Filter counting =
        (request, response, chain) -> {
          requests.incrementAndGet();
          chain.doFilter(request, response);
        };
    server =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .loopback(true)
            .port(0)
            .add("/data", data)
            .addFilter("/*", counting)
            .build()
            .start();
  }

  /** It, as a query names another endpoint. */
  public Peer as(String endpoint) {
    URI iri = URI.create(endpoint);
    String host = InetAddress.getLoopbackAddress().getHostAddress();
    URI address = URI.create("http://" + host + ":" + server.getPort() + "/data");
    return new Peer(iri, address, Map.of(), Map.of());
  }

  /** The requests since the last time. */
  public int requests() {
    return requests.getAndSet(0);
  }

  @Override
  public void close() {
    server.stop();
  }
}

package org.plenary.push;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.eclipse.jetty.http.HttpMethod;

/**
 * A Graph Store that names graphs in the address, {@code ?graph=IRI} (SPARQL 1.1 Graph Store HTTP
 * Protocol, section 4.2).
 */
public record GraphStore(URI address, Wire wire) implements Target {
  private static final int NOT_FOUND = 404;

  @Override
  public void replace(String graph, List<Triple> statements) throws PushException {
    wire.send(
        Wire.Request.of(HttpMethod.PUT, at(graph)).with(Lines.MEDIA_TYPE, Lines.of(statements)));
  }

  @Override
  public List<Triple> read(String graph) throws PushException {
    return wire.read(Wire.Request.of(HttpMethod.GET, at(graph)).allowing(NOT_FOUND));
  }

  @Override
  public void remove(String graph) throws PushException {
    wire.send(Wire.Request.of(HttpMethod.DELETE, at(graph)).allowing(NOT_FOUND));
  }

  private URI at(String graph) {
    String sign = address.getRawQuery() == null ? "?" : "&";
    return URI.create(address + sign + "graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8));
  }
}

package org.plenary.federation;

import java.net.URI;
import java.util.Map;

/**
 * An endpoint that may be asked.
 *
 * @param endpoint the IRI by which queries name it
 * @param address where requests go: the same, but in tests
 * @param labels its name by language, e.g. {@code en}
 * @param descriptions what it knows, by language
 */
public record Peer(
    URI endpoint, URI address, Map<String, String> labels, Map<String, String> descriptions) {

  /** An endpoint of which nothing but the address is known. */
  public static Peer of(URI endpoint) {
    return new Peer(endpoint, endpoint, Map.of(), Map.of());
  }

  /** Its name in a language, or in English, or its host. */
  public String label(String language) {
    return labels.getOrDefault(language, labels.getOrDefault("en", endpoint.getHost()));
  }

  /** What it knows, in a language or in English; empty when nobody has said. */
  public String description(String language) {
    return descriptions.getOrDefault(language, descriptions.getOrDefault("en", ""));
  }
}

package org.plenary.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** The forms in which a thing is served, by suffix and media type. */
public enum Representation {
  HTML("html", "text/html"),
  TTL("ttl", "text/turtle"),
  JSONLD("jsonld", "application/ld+json"),
  RDF("rdf", "application/rdf+xml"),
  NT("nt", "application/n-triples");

  private static final AcceptList OFFER =
      AcceptList.create(
          Arrays.stream(values()).map(Representation::mediaType).toArray(String[]::new));

  private final String suffix;
  private final String mediaType;

  Representation(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /** The suffix of its address, e.g. {@code ttl}. */
  public String suffix() {
    return suffix;
  }

  /** Its media type, e.g. {@code text/turtle}. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * The form that an Accept header asks for (RFC 9110, section 12.5.1): HTML when there is no
   * header; empty when nothing on offer is wanted.
   */
  static Optional<Representation> wanted(HttpServletRequest request) {
    // One list may come in many header lines (RFC 9110, section 5.3).
    String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
    if (accept.isBlank()) {
      return Optional.of(HTML);
    }
    MediaType match = AcceptList.match(new AcceptList(accept), OFFER);
    return match == null
        ? Optional.empty()
        : Arrays.stream(values())
            .filter(r -> r.mediaType.equals(match.getContentTypeStr()))
            .findFirst();
  }

  /** The form whose suffix a path has. */
  static Optional<Representation> ofPath(String path) {
    return Arrays.stream(values()).filter(r -> path.endsWith("." + r.suffix)).findFirst();
  }

  static List<String> mediaTypes() {
    return Arrays.stream(values()).map(Representation::mediaType).toList();
  }
}

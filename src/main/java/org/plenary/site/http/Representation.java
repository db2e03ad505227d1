package org.plenary.site.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which a thing is served, by suffix and media type. */
public enum Representation {
  HTML("html", "text/html"),
  TTL("ttl", "text/turtle"),
  JSONLD("jsonld", "application/ld+json"),
  RDF("rdf", "application/rdf+xml"),
  NT("nt", "application/n-triples"),
  NQ("nq", "application/n-quads"),
  TRIG("trig", "application/trig");

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

  /** Whether it tells which graph says what, e.g. TriG. */
  public boolean holdsGraphs() {
    return this == NQ || this == TRIG;
  }

  /**
   * The form that {@code ?format=} names by its suffix or media type, else the one that an Accept
   * header asks for (RFC 9110, section 12.5.1): HTML when there is no header; empty when nothing on
   * offer is wanted.
   */
  public static Optional<Representation> wanted(HttpServletRequest request) {
    String format = request.getParameter("format");
    if (format != null) {
      return Arrays.stream(values())
          .filter(r -> r.suffix.equals(format) || r.mediaType.equals(format))
          .findFirst();
    }
    return Accept.of(request).best(mediaTypes()).flatMap(Representation::ofMediaType);
  }

  /** The form with a media type, e.g. {@code text/turtle}. */
  public static Optional<Representation> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(r -> r.mediaType.equals(mediaType)).findFirst();
  }

  /** The form whose suffix a path has. */
  public static Optional<Representation> ofPath(String path) {
    return Arrays.stream(values()).filter(r -> path.endsWith("." + r.suffix)).findFirst();
  }

  /** Says where the other forms of a thing are, and which they are (RFC 8288, section 3). */
  public static void alternates(String path, HttpServletResponse response) {
    for (Representation other : values()) {
      response.addHeader(
          "Link",
          "<%s.%s>; rel=\"alternate\"; type=\"%s\"".formatted(path, other.suffix, other.mediaType));
    }
  }

  /** Leads for good to the same form at another path (RFC 9110, section 15.4.2). */
  public static void moved(
      String path,
      Optional<Representation> form,
      HttpServletRequest request,
      HttpServletResponse response) {
    String suffix = form.map(f -> "." + f.suffix).orElse("");
    lead(HttpServletResponse.SC_MOVED_PERMANENTLY, path + suffix, request, response);
  }

  /** Leads to this form of what a path names (section 15.4.4). */
  public void seeOther(String path, HttpServletRequest request, HttpServletResponse response) {
    lead(HttpServletResponse.SC_SEE_OTHER, path + "." + suffix, request, response);
  }

  /** The language of the pages, a portion, a paragraph's evidence go along: {@code ?lang=fr}. */
  private static void lead(
      int status, String path, HttpServletRequest request, HttpServletResponse response) {
    String asked = Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
    response.setStatus(status);
    response.setHeader("Location", path + asked);
  }

  public static List<String> mediaTypes() {
    return Arrays.stream(values()).map(Representation::mediaType).toList();
  }
}

package org.plenary.rdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The RDF formats that are read and written, by file extension. */
public enum RdfFormat {
  NQ(RDFFormat.NQUADS, "nq"),
  TRIG(RDFFormat.TRIG, "trig"),
  TTL(RDFFormat.TURTLE, "ttl"),
  NT(RDFFormat.NTRIPLES, "nt"),
  // Not xml and json, which may be anything: a folder of RDF may hold others.
  RDF(RDFFormat.RDFXML, "rdf", "owl", "rdfs"),
  JSONLD(RDFFormat.JSONLD, "jsonld"),
  NDJSONLD(RDFFormat.NDJSONLD, "ndjsonld"),
  N3(RDFFormat.N3, "n3"),
  RJ(RDFFormat.RDFJSON, "rj");

  /** All extensions, for messages. */
  public static final String EXTENSIONS = "nq, trig, ttl, nt, rdf, owl, jsonld, ndjsonld, n3, rj";

  private final RDFFormat rio;
  private final List<String> extensions;

  RdfFormat(RDFFormat rio, String... extensions) {
    this.rio = rio;
    this.extensions = List.of(extensions);
  }

  /** The file extension without the point, e.g. {@code jsonld}. */
  public String extension() {
    return extensions.get(0);
  }

  /** The media type, e.g. {@code text/turtle}. */
  public String mediaType() {
    return rio.getDefaultMIMEType();
  }

  /** Whether it can tell named graphs apart. */
  public boolean holdsGraphs() {
    return rio.supportsContexts();
  }

  RDFFormat rio() {
    return rio;
  }

  /** The format of a file name or a bare extension, e.g. {@code graph.nq}, {@code nq}. */
  public static Optional<RdfFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return Arrays.stream(values()).filter(f -> f.extensions.contains(extension)).findFirst();
  }

  /** The format with a media type. */
  public static Optional<RdfFormat> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(f -> f.rio.hasMIMEType(mediaType)).findFirst();
  }
}

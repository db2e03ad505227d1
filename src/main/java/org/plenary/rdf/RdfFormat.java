package org.plenary.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The RDF formats that are read and written, by file extension. */
public enum RdfFormat {
  NQ("nq", RDFFormat.NQUADS),
  TRIG("trig", RDFFormat.TRIG),
  TTL("ttl", RDFFormat.TURTLE),
  NT("nt", RDFFormat.NTRIPLES),
  RDF("rdf", RDFFormat.RDFXML),
  JSONLD("jsonld", RDFFormat.JSONLD);

  private final String extension;
  private final RDFFormat rio;

  RdfFormat(String extension, RDFFormat rio) {
    this.extension = extension;
    this.rio = rio;
  }

  /** The file extension without the point, e.g. {@code jsonld}. */
  public String extension() {
    return extension;
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
    return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
  }

  /** The format with a media type. */
  public static Optional<RdfFormat> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(f -> f.rio.hasMIMEType(mediaType)).findFirst();
  }
}

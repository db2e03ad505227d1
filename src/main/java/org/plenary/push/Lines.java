package org.plenary.push;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfReader;
import org.plenary.rdf.RdfSyntaxException;
import org.plenary.rdf.RdfWriter;

/** Statements on their way: N-Triples, which every store reads and writes. */
final class Lines {
  static final String MEDIA_TYPE = RdfFormat.NT.mediaType();

  /** What is asked for when a graph is read back; Turtle from stores that know no better. */
  static final String ACCEPT = MEDIA_TYPE + ", " + RdfFormat.TTL.mediaType() + ";q=0.5";

  private Lines() {}

  static byte[] of(List<Triple> statements) {
    var out = new ByteArrayOutputStream();
    try {
      RdfWriter.write(
          statements.stream().map(t -> Quad.create(Quad.defaultGraphIRI, t)),
          RdfFormat.NT,
          Map.of(),
          out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written to", e);
    }
    return out.toByteArray();
  }

  /**
   * Reads statements.
   *
   * @param mediaType what the reply says it is, with or without parameters
   * @throws RdfSyntaxException if it is not that
   * @throws IOException if it is nothing that can be read, or the connection ends
   */
  static List<Triple> read(URI from, String mediaType, InputStream in)
      throws IOException, RdfSyntaxException {
    RdfFormat format =
        RdfFormat.ofMediaType(mediaType.split(";", 2)[0].strip())
            .orElseThrow(
                () -> new IOException("expected %s, found %s".formatted(MEDIA_TYPE, mediaType)));
    List<Triple> statements = new ArrayList<>();
    RdfReader.read(from.toString(), in, format, quad -> statements.add(quad.asTriple()));
    return statements;
  }
}

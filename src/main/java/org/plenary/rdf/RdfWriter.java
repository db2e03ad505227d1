package org.plenary.rdf;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;

/**
 * Writes Jena quads in any format, by Rio but for N-Quads and N-Triples, see {@link LineWriter}.
 */
public final class RdfWriter {
  /** By graph, subject, property, value: the order in which two runs give the same bytes. */
  public static final Comparator<Quad> ORDER =
      Comparator.comparing((Quad q) -> q.getGraph().toString())
          .thenComparing(q -> q.getSubject().toString())
          .thenComparing(q -> q.getPredicate().toString())
          .thenComparing(q -> q.getObject().toString());

  private RdfWriter() {}

  /**
   * Writes quads. N-Quads and N-Triples are streamed in the order of the quads, for they may be too
   * large to sort; the others are grouped by subject and sorted, so that the same statements give
   * the same bytes whatever their order and the labels of their blank nodes. Formats that hold no
   * graphs get the statements of all graphs.
   *
   * @param prefixes prefix to namespace, for the formats that have them, in this order
   * @throws IOException if the stream fails
   */
  public static void write(
      Stream<Quad> quads, RdfFormat format, Map<String, String> prefixes, OutputStream out)
      throws IOException {
    var buffered = new BufferedOutputStream(out, 1 << 16);
    switch (format) {
      case NQ, NT -> LineWriter.JENA.write(quads, format, buffered);
      default -> writeByRio(sorted(quads, format), format, prefixes, buffered);
    }
    buffered.flush();
  }

  /** Writes one graph, sorted in every format. */
  public static void write(
      Graph graph, RdfFormat format, Map<String, String> prefixes, OutputStream out)
      throws IOException {
    Stream<Quad> quads = graph.stream().map(t -> Quad.create(Quad.defaultGraphIRI, t));
    write(quads.sorted(ORDER), format, prefixes, out);
  }

  /** A graph in Turtle: the same statements give the same text. */
  public static String turtle(Graph graph, Map<String, String> prefixes) {
    var out = new ByteArrayOutputStream();
    try {
      write(graph, RdfFormat.TTL, prefixes, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Quads in {@link #ORDER}, blank nodes labelled by what is said of them, each quad once. */
  public static List<Quad> sorted(Stream<Quad> quads) {
    return BlankNodeLabels.relabel(quads.toList()).stream().sorted(ORDER).distinct().toList();
  }

  private static List<Quad> sorted(Stream<Quad> quads, RdfFormat format) {
    return format.holdsGraphs()
        ? sorted(quads.map(q -> q.isDefaultGraph() ? inDefaultGraph(q) : q))
        : sorted(quads.map(RdfWriter::inDefaultGraph));
  }

  private static Quad inDefaultGraph(Quad quad) {
    return Quad.create(Quad.defaultGraphIRI, quad.asTriple());
  }

  private static void writeByRio(
      List<Quad> quads, RdfFormat format, Map<String, String> prefixes, OutputStream out) {
    RDFWriter writer = Rio.createWriter(format.rio(), out);
    writer.set(BasicWriterSettings.PRETTY_PRINT, true);
    writer.set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true);
    writer.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
    writer.startRDF();
    prefixes.forEach(writer::handleNamespace);
    quads.forEach(q -> writer.handleStatement(Bridge.toRio(q)));
    writer.endRDF();
  }
}

package org.plenary.rdf;

import java.io.OutputStream;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

/**
 * The writers of N-Quads and N-Triples, one statement a line. Both take Jena quads and write the
 * same statements; {@code WriterBench} measures the one against the other.
 */
enum LineWriter {
  /** Writes the nodes as they are. */
  JENA {
    @Override
    void write(Stream<Quad> quads, RdfFormat format, OutputStream out) {
      StreamRDF writer =
          StreamRDFWriter.getWriterStream(
              out, format == RdfFormat.NT ? Lang.NTRIPLES : Lang.NQUADS);
      writer.start();
      quads.forEach(
          q -> {
            if (format == RdfFormat.NT || q.isDefaultGraph()) {
              writer.triple(q.asTriple());
            } else {
              writer.quad(q);
            }
          });
      writer.finish();
    }
  },

  /** Turns every node into its RDF4J twin first. */
  RDF4J {
    @Override
    void write(Stream<Quad> quads, RdfFormat format, OutputStream out) {
      RDFWriter writer = Rio.createWriter(format.rio(), out);
      writer.set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true);
      writer.startRDF();
      quads.forEach(q -> writer.handleStatement(Bridge.toRio(q)));
      writer.endRDF();
    }
  };

  /** Writes the quads in their order; N-Triples leaves the graphs out. */
  abstract void write(Stream<Quad> quads, RdfFormat format, OutputStream out);
}

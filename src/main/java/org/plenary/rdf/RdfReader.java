package org.plenary.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;

/** Reads RDF in any format by Rio, as a stream of Jena quads. */
public final class RdfReader {
  private RdfReader() {}

  /**
   * Reads to the end of the stream. Nothing is fetched from elsewhere: no document types, no remote
   * JSON-LD contexts.
   *
   * @param name the name to use in messages
   * @throws RdfSyntaxException if it is not well formed
   * @throws IOException if the stream fails
   */
  public static void read(String name, InputStream in, RdfFormat format, Consumer<Quad> sink)
      throws IOException, RdfSyntaxException {
    var parser = Rio.createParser(format.rio());
    parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
    parser.set(JSONLDSettings.SECURE_MODE, true);
    parser.set(JSONLDSettings.WHITELIST, java.util.Set.of());
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement statement) {
            sink.accept(Bridge.toJena(statement));
          }
        });
    try {
      parser.parse(in, "https://w3id.org/plenary/");
    } catch (RDFParseException e) {
      throw new RdfSyntaxException(
          "%s:%d: expected %s, found: %s"
              .formatted(name, e.getLineNumber(), format.rio().getName(), firstLine(e)),
          e);
    } catch (RDFHandlerException e) {
      throw new RdfSyntaxException(name + ": " + firstLine(e), e);
    }
  }

  /** Reads a bundled Turtle file into a graph. */
  public static Graph bundled(String path) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = RdfReader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not in this build: " + path);
      }
      read(path, in, RdfFormat.TTL, q -> graph.add(q.asTriple()));
      return graph;
    } catch (IOException | RdfSyntaxException e) {
      throw new IllegalStateException("bundled file is broken: " + path, e);
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
  }
}

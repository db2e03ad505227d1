package org.plenary.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;

/**
 * Reads RDF in any format by Rio, as a stream of Jena quads. Blank nodes are of one document only:
 * {@code _:a} of two files never meet.
 */
public final class RdfReader {
  private static final String BASE = "https://w3id.org/plenary/";

  private RdfReader() {}

  /**
   * Reads to the end of the stream. Nothing is fetched from elsewhere: no document types, no remote
   * JSON-LD contexts.
   *
   * @param name the name to use in messages
   * @throws RdfSyntaxException if it is not well formed; what came before the fault was passed on
   * @throws IOException if the stream fails
   */
  public static void read(String name, InputStream in, RdfFormat format, Consumer<Quad> sink)
      throws IOException, RdfSyntaxException {
    stream(
        name,
        in,
        format,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            sink.accept(quad);
          }
        });
  }

  /** The same for a receiver that also wants prefixes. Every statement comes as a quad. */
  public static void stream(String name, InputStream in, RdfFormat format, StreamRDF sink)
      throws IOException, RdfSyntaxException {
    RDFParser parser = parser(format);
    parser.setRDFHandler(new Forwarding(sink));
    AtomicLong lastLine = new AtomicLong();
    parser.setParseLocationListener((line, column) -> lastLine.set(line));
    sink.start();
    try {
      parser.parse(in, BASE);
    } catch (RDFParseException e) {
      // A parser that meets the end of a file does not say where it was.
      long line = e.getLineNumber() > 0 ? e.getLineNumber() : lastLine.get();
      throw fault(name, line, format, e);
    } catch (RDFHandlerException e) {
      throw fault(name, lastLine.get(), format, e);
    }
    sink.finish();
  }

  /** Reads all into memory, named graphs apart. */
  public static DatasetGraph dataset(String name, InputStream in, RdfFormat format)
      throws IOException, RdfSyntaxException {
    DatasetGraph dataset = DatasetGraphFactory.create();
    stream(name, in, format, StreamRDFLib.dataset(dataset));
    return dataset;
  }

  /** Reads a bundled Turtle file into a graph, with its prefixes. */
  public static Graph bundled(String path) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = RdfReader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not in this build: " + path);
      }
      stream(path, in, RdfFormat.TTL, StreamRDFLib.graph(graph));
      return graph;
    } catch (IOException | RdfSyntaxException e) {
      throw new IllegalStateException("bundled file is broken: " + path, e);
    }
  }

  private static RDFParser parser(RdfFormat format) {
    RDFParser parser = Rio.createParser(format.rio());
    parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
    parser.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
    parser.set(JSONLDSettings.SECURE_MODE, true);
    parser.set(JSONLDSettings.WHITELIST, Set.of());
    parser.set(BasicParserSettings.PRESERVE_BNODE_IDS, false);
    return parser;
  }

  private static RdfSyntaxException fault(String name, long line, RdfFormat format, Exception e) {
    String place = line > 0 ? name + ":" + line : name;
    String found =
        String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
    return new RdfSyntaxException(
        "%s: expected %s, found: %s".formatted(place, format.rio().getName(), found), e);
  }

  /** Passes what Rio reads on to Jena. */
  private static final class Forwarding extends AbstractRDFHandler {
    private final StreamRDF sink;

    Forwarding(StreamRDF sink) {
      this.sink = sink;
    }

    @Override
    public void handleNamespace(String prefix, String namespace) {
      sink.prefix(prefix, namespace);
    }

    @Override
    public void handleStatement(Statement statement) {
      sink.quad(Bridge.toJena(statement));
    }
  }
}

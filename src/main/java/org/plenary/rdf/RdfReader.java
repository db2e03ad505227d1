package org.plenary.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
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
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;

/**
 * Reads RDF in any format by Rio, as a stream of Jena quads. Blank nodes are of one document only:
 * {@code _:a} of two files never meet.
 */
public final class RdfReader {
  private static final int HOST = 20;

  /** What Rio writes behind a message; ours says it before. */
  private static final Pattern PLACE = Pattern.compile("\\s*\\[line \\d.*]$");

  private RdfReader() {}

  /**
   * A base for the relative IRIs of a file that states none (RFC 3986, section 5.1.4), another one
   * for each name: below {@code .invalid}, where nothing ever is (RFC 6761, section 6.4). Ours
   * would make {@code <document/A>} of others a thing of ours; the address of the file on this
   * machine (section 5.1.3) would tell strangers of its folders, and differ from one to the next.
   *
   * @param name what tells the file from others: its digest, or its name where nothing is kept
   */
  public static String neutralBase(String name) {
    return "https://" + DigestUtils.sha256Hex(name).substring(0, HOST) + ".invalid/";
  }

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
    read(name, neutralBase(name), in, format, sink);
  }

  /**
   * The same with a base for relative IRIs.
   *
   * @param base an absolute IRI; what the file itself states goes before it
   */
  public static void read(
      String name, String base, InputStream in, RdfFormat format, Consumer<Quad> sink)
      throws IOException, RdfSyntaxException {
    stream(
        name,
        base,
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
    stream(name, neutralBase(name), in, format, sink);
  }

  private static void stream(
      String name, String base, InputStream in, RdfFormat format, StreamRDF sink)
      throws IOException, RdfSyntaxException {
    RDFParser parser = parser(format);
    parser.setRDFHandler(new Forwarding(sink));
    AtomicLong lastLine = new AtomicLong();
    parser.setParseLocationListener((line, column) -> lastLine.set(line));
    sink.start();
    try {
      parser.parse(in, base);
    } catch (RDFParseException e) {
      // A parser that meets the end of a file does not say where it was.
      long line = e.getLineNumber() > 0 ? e.getLineNumber() : lastLine.get();
      throw fault(name, line, format, e);
    } catch (RDFHandlerException e) {
      throw fault(name, lastLine.get(), format, e);
    } catch (NoContexts.Refusal e) {
      throw fault(name, 0, format, e);
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
    RDFParser parser =
        switch (format) {
          case TTL, N3 -> WholeNumbers.turtle();
          case TRIG -> WholeNumbers.trig();
          default -> Rio.createParser(format.rio());
        };
    parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
    parser.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
    parser.set(JSONLDSettings.SECURE_MODE, true);
    parser.set(JSONLDSettings.WHITELIST, Set.of());
    parser.set(JSONLDSettings.DOCUMENT_LOADER, new NoContexts());
    parser.set(BasicParserSettings.PRESERVE_BNODE_IDS, false);
    return parser;
  }

  private static RdfSyntaxException fault(String name, long line, RdfFormat format, Exception e) {
    String place = line > 0 ? name + ":" + line : name;
    String said =
        String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
    String found = PLACE.matcher(said).replaceFirst("");
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
      // A blank node in its place, as Rio's labels would have it, would say something else.
      if (statement.getSubject().isTriple() || statement.getObject().isTriple()) {
        throw new RDFHandlerException("a triple inside of a triple (RDF-star), which is not read");
      }
      sink.quad(Bridge.toJena(statement));
    }
  }
}

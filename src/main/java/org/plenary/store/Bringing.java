package org.plenary.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfReader;
import org.plenary.rdf.RdfSyntaxException;

/**
 * Brings RDF files of others along: their named graphs under their names, the triples of each file
 * that stand in none under a name made of its digest. No shapes are applied to them. What was
 * brought along before and is not given now is taken out.
 */
public final class Bringing {
  private static final String PROV = "http://www.w3.org/ns/prov#";

  private final OtherData data;
  private final List<String> lines = new ArrayList<>();

  /** A file that can be read to its end, with its graphs and how many statements are in each. */
  private record Sound(Path file, String sha256, RdfFormat format, Map<Node, Long> graphs) {
    String name() {
      return String.valueOf(file.getFileName());
    }

    Node graph(Quad quad) {
      return quad.isDefaultGraph()
          ? NodeFactory.createURI(Iris.graphOf("with/" + Iris.digest(sha256)))
          : quad.getGraph();
    }
  }

  /**
   * @param files files that were brought along
   * @param graphs their named graphs
   * @param statements in these
   * @param failed files that could not be
   * @param changed whether they are others than before
   * @param lines what a reader should know, one line each
   */
  public record Outcome(
      int files, int graphs, long statements, int failed, boolean changed, List<String> lines) {
    public Outcome {
      lines = List.copyOf(lines);
    }
  }

  private Bringing(OtherData data) {
    this.data = data;
  }

  /**
   * Brings files along; of folders all files that hold RDF by their names' ends.
   *
   * @param clock the time to state
   * @throws IOException if the store can't be written
   */
  public static Outcome of(List<Path> paths, Store store, Instant clock) throws IOException {
    return new Bringing(store.others()).bring(paths, clock);
  }

  private Outcome bring(List<Path> paths, Instant clock) throws IOException {
    List<Sound> sound = new ArrayList<>();
    int failed = 0;
    for (Path path : paths) {
      for (Path file : files(path)) {
        Optional<Sound> read = check(file);
        read.ifPresent(sound::add);
        failed += read.isPresent() ? 0 : 1;
      }
    }
    Graph origins = origins(sound, clock).getGraph();
    boolean changed = !digests(origins).equals(digests(before()));
    if (changed) {
      data.replace(origins, into -> load(sound, into));
    }
    Map<Node, Long> graphs = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
    sound.forEach(s -> s.graphs().forEach((g, n) -> graphs.merge(g, n, Long::sum)));
    long statements = graphs.values().stream().mapToLong(Long::longValue).sum();
    return new Outcome(sound.size(), graphs.size(), statements, failed, changed, lines);
  }

  /** In a folder other files may lie; a file that is named is meant to be read. */
  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(f -> Files.isRegularFile(f) && RdfFormat.of(f.toString()).isPresent())
          .sorted()
          .toList();
    }
  }

  private Optional<Sound> check(Path file) {
    Optional<RdfFormat> format = RdfFormat.of(file.toString());
    if (format.isEmpty()) {
      lines.add(file + ": expected an extension of nq, trig, ttl, nt, rdf, jsonld");
      return Optional.empty();
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      String sha256 = DigestUtils.sha256Hex(bytes);
      var read =
          new Sound(
              file,
              sha256,
              format.get(),
              new TreeMap<>((a, b) -> a.toString().compareTo(b.toString())));
      read(read, quad -> read.graphs().merge(read.graph(quad), 1L, Long::sum));
      return collision(read) ? Optional.empty() : Optional.of(read);
    } catch (IOException e) {
      lines.add(file + ": expected a file that can be read, found " + e.getClass().getSimpleName());
    } catch (RdfSyntaxException e) {
      lines.add(e.getMessage());
    }
    return Optional.empty();
  }

  private static void read(Sound file, Consumer<Quad> sink) throws IOException, RdfSyntaxException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.file()))) {
      RdfReader.read(file.file().toString(), in, file.format(), sink);
    }
  }

  /** Names below ours are ours to give: a graph of such a name could pass for one of ours. */
  private boolean collision(Sound file) {
    String own = Iris.graphOf("with/" + Iris.digest(file.sha256()));
    Optional<Node> taken =
        file.graphs().keySet().stream()
            .filter(g -> !g.toString().equals(own))
            .filter(g -> !g.isURI() || g.getURI().startsWith(Iris.BASE))
            .findFirst();
    taken.ifPresent(
        g ->
            lines.add(
                "%s: expected named graphs outside %s, found %s"
                    .formatted(file.file(), Iris.BASE, g)));
    return taken.isPresent();
  }

  private static void load(List<Sound> files, DatasetGraph into) throws IOException {
    for (Sound file : files) {
      try {
        read(file, quad -> into.add(Quad.create(file.graph(quad), quad.asTriple())));
      } catch (RdfSyntaxException e) {
        throw new IOException(file.file() + ": changed while it was read", e);
      }
    }
  }

  /** From which file each graph came, and when (PROV-O). */
  private static Model origins(List<Sound> files, Instant clock) {
    Model model = ModelFactory.createDefaultModel();
    for (Sound file : files) {
      Resource source =
          model
              .createResource(Iris.sourceFile(file.sha256()))
              .addProperty(RDF.type, model.createResource(PROV + "Entity"))
              .addProperty(RDFS.label, file.name())
              .addProperty(Plenary.sha256, file.sha256());
      for (Node graph : file.graphs().keySet()) {
        model
            .createResource(graph.getURI())
            .addProperty(RDF.type, model.createResource(PROV + "Entity"))
            .addProperty(model.createProperty(PROV, "wasDerivedFrom"), source)
            .addProperty(
                model.createProperty(PROV, "generatedAtTime"),
                clock.toString(),
                XSDDatatype.XSDdateTime);
      }
    }
    return model;
  }

  private Graph before() {
    DatasetGraph graphs = data.graphs();
    return Txn.calculateRead(
        graphs,
        () -> {
          Graph copy = ModelFactory.createDefaultModel().getGraph();
          graphs
              .find(OtherData.ORIGINS, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(q -> copy.add(q.asTriple()));
          return copy;
        });
  }

  /** What tells one state from another: the time does not. */
  private static List<String> digests(Graph origins) {
    return origins
        .find(Node.ANY, Plenary.sha256.asNode(), Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .sorted()
        .toList();
  }
}

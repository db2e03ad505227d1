package org.plenary.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.plenary.graph.Iris;
import org.plenary.graph.Prefixes;
import org.plenary.query.Catalogue;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfWriter;

/**
 * Writes all data into files that anybody can load: each set of links as a file of its own, and all
 * of it as N-Quads and TriG with the named graphs, Turtle and JSON-LD lines with the statements of
 * one graph after the other. A graph is sorted by itself and is all that is in memory, so that the
 * same data give the same bytes however much there is.
 */
public final class Dump {
  /** The list of the files and their digests, as {@code sha256sum -c} reads it. */
  public static final String SUMS = "SHA256SUMS";

  private static final int VERSION = 12;
  private static final String LINKS = Iris.graphOf(Catalogue.LINKS);

  private final Store store;
  private final Path folder;

  private Dump(Store store, Path folder) {
    this.store = store;
    this.folder = folder;
  }

  /**
   * Writes the files; the list of sums comes last, so that no reader sees half of them.
   *
   * @return the files' names
   * @throws IOException if the folder can't be written
   */
  public static List<String> write(Store store, Path folder) throws IOException {
    Files.createDirectories(folder);
    return new Dump(store, folder).write();
  }

  private List<String> write() throws IOException {
    Path lines = file(RdfFormat.NQ);
    // Named by its content: the compression's header holds no time.
    String version = sum(lines).substring(0, VERSION);
    List<String> names = new ArrayList<>();
    List<String> sums = new ArrayList<>();
    for (RdfFormat format : List.of(RdfFormat.NQ, RdfFormat.TRIG, RdfFormat.TTL)) {
      Path part = format == RdfFormat.NQ ? lines : file(format);
      String name = "plenary-" + version + "." + format.extension() + ".gz";
      names.add(name);
      sums.add(keep(part, name));
    }
    for (String graph : store.graphsUnder(LINKS)) {
      String name = "plenary-%s-links-%s.nt.gz".formatted(version, graph.substring(LINKS.length()));
      names.add(name);
      sums.add(keep(file(RdfFormat.NT, List.of(graph)), name));
    }
    Path list = Files.createTempFile(folder, "sums", ".part");
    Files.writeString(list, String.join("", sums), StandardCharsets.UTF_8);
    Files.move(list, folder.resolve(SUMS), StandardCopyOption.REPLACE_EXISTING);
    return List.copyOf(names);
  }

  /** Gives a file its name, and its line in the list of sums. */
  private String keep(Path part, String name) throws IOException {
    String line = sum(part) + "  " + name + "\n";
    Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    return line;
  }

  private static String sum(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(in);
    }
  }

  private Path file(RdfFormat format) throws IOException {
    return file(format, graphs());
  }

  private Path file(RdfFormat format, Iterable<String> graphs) throws IOException {
    Path part = Files.createTempFile(folder, "dump", ".part");
    try (OutputStream out =
        new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
      for (String graph : graphs) {
        RdfWriter.write(quads(graph), format, Prefixes.ALL, out);
      }
    }
    return part;
  }

  private TreeSet<String> graphs() {
    return Txn.calculateRead(
        store.graphs(),
        () -> {
          var names = new TreeSet<String>();
          store.graphs().listGraphNodes().forEachRemaining(n -> names.add(n.getURI()));
          return names;
        });
  }

  private Stream<Quad> quads(String graph) {
    var name = NodeFactory.createURI(graph);
    return Txn.calculateRead(
        store.graphs(),
        () ->
            RdfWriter.sorted(
                store.graphs().getGraph(name).stream()
                    .map(t -> Quad.create(name, t))
                    .toList()
                    .stream())
                .stream());
  }
}

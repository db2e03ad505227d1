package org.plenary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.plenary.graph.Iris;
import org.plenary.query.Catalogue;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfWriter;

/**
 * Writes all data into files that anybody can load: N-Quads, TriG and JSON-LD with the named
 * graphs, Turtle with the statements of one graph after the other, and each set of links as
 * N-Triples. A graph is sorted by itself and is all that is in memory, so that the same data give
 * the same bytes however much there is.
 */
public final class Dump {
  /** The list of an edition's files and their digests, as {@code sha256sum -c} reads it. */
  public static final String SUMS = "SHA256SUMS";

  private static final List<RdfFormat> FORMATS =
      List.of(RdfFormat.NQ, RdfFormat.TRIG, RdfFormat.TTL, RdfFormat.JSONLD);

  private static final int VERSION = 12;
  private static final String LINKS = Iris.graphOf(Catalogue.LINKS);

  private final DatasetGraph data;
  private final Path folder;

  private Dump(DatasetGraph data, Path folder) {
    this.data = data;
    this.folder = folder;
  }

  /**
   * Writes an edition: a folder with the day of the data's last reading and the beginning of the
   * digest of its statements in its name, e.g. {@code 2026-11-21-3f2a9c01b2c4}, so that editions
   * stay beside each other in the order of their days. It appears whole or not at all.
   *
   * @param folder the folder of all editions
   * @return the edition's folder
   * @throws IOException if the folder can't be written
   */
  public static Path write(Store store, Path folder) throws IOException {
    // Not a temporary folder of the JDK's, which nobody else may read.
    Path part = Files.createDirectories(folder.resolve(".part-" + UUID.randomUUID()));
    try {
      String version = new Dump(store.graphs(), part).write().substring(0, VERSION);
      Path edition = folder.resolve(store.lastReading().substring(0, 10) + "-" + version);
      if (!Files.exists(edition)) {
        Files.move(part, edition, StandardCopyOption.ATOMIC_MOVE);
      }
      return edition;
    } finally {
      if (Files.exists(part)) {
        PathUtils.deleteDirectory(part);
      }
    }
  }

  /** Writes the files and the list of their sums; gives the digest of the first of them. */
  private String write() throws IOException {
    List<DumpFile> files = new ArrayList<>();
    for (RdfFormat format : FORMATS) {
      files.add(new DumpFile(folder, "plenary", format));
    }
    // One look at the store: all graphs are of one state of it.
    data.begin(TxnType.READ);
    try {
      for (String graph : Store.graphNames(data)) {
        add(graph, files);
      }
    } finally {
      data.end();
      for (DumpFile file : files) {
        file.close();
      }
    }
    List<String> sums = files.stream().map(f -> f.sum() + "  " + f.name()).toList();
    Files.write(folder.resolve(SUMS), sums);
    return sums.get(0);
  }

  /** Adds a graph to the files of all data; one of links has a file of its own besides. */
  private void add(String graph, List<DumpFile> files) throws IOException {
    List<Quad> quads = quads(NodeFactory.createURI(graph));
    for (DumpFile file : files.subList(0, FORMATS.size())) {
      file.add(quads);
    }
    if (graph.startsWith(LINKS)) {
      var file = new DumpFile(folder, "links-" + graph.substring(LINKS.length()), RdfFormat.NT);
      files.add(file);
      file.add(quads);
    }
  }

  private List<Quad> quads(Node graph) {
    return RdfWriter.sorted(data.getGraph(graph).stream().map(t -> Quad.create(graph, t)));
  }
}

package org.plenary.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.plenary.graph.Iris;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfReader;
import org.plenary.rdf.RdfSyntaxException;

/**
 * Brings RDF files of others along: their named graphs under their names, the triples of each file
 * that stand in none under a name made of its digest. No shapes are applied to them. What was
 * brought along before and is not given now is taken out; what a file brought that can't be read
 * now stays as it is.
 */
public final class Bringing {
  /** Names that ARQ gives to graphs of its own making, e.g. the union of all. */
  private static final String ARQ = "urn:x-arq:";

  private final OtherData data;
  private final List<String> lines = new ArrayList<>();

  /** A file that can be read to its end, with the graphs that it fills. */
  private record Sound(Path file, String sha256, RdfFormat format, Set<Node> graphs) {
    String name() {
      return String.valueOf(file.getFileName());
    }

    Node graph(Quad quad) {
      return quad.isDefaultGraph()
          ? NodeFactory.createURI(Iris.graphOf("with/" + Iris.digest(sha256)))
          : quad.getGraph();
    }

    Set<Node> graphsBut(Set<Node> kept) {
      return graphs.stream().filter(g -> !kept.contains(g)).collect(Collectors.toSet());
    }
  }

  /**
   * @param files files that were brought along
   * @param failed files that could not be
   * @param graphs the named graphs of others that the store has now
   * @param kept those of them that stay as they were, for a file that failed brought them once
   * @param statements in all of them
   * @param changed whether anything is otherwise than before
   * @param lines what a reader should know, one line each
   */
  public record Outcome(
      int files,
      int failed,
      int graphs,
      int kept,
      long statements,
      boolean changed,
      List<String> lines) {
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
    Set<String> failed = new LinkedHashSet<>();
    int faults = 0;
    for (Path path : paths) {
      for (Path file : files(path)) {
        Optional<Sound> read = check(file);
        if (read.isPresent()) {
          sound.add(read.get());
        } else {
          faults++;
          failed.add(String.valueOf(file.getFileName()));
        }
      }
    }
    Origins before = Origins.of(data.graphs());
    Set<Node> kept = before.graphsOf(failed);
    Origins now = before.only(kept);
    sound.forEach(s -> now.add(s.name(), s.sha256(), s.graphsBut(kept), clock));
    boolean changed = !now.state().equals(before.state());
    if (changed) {
      data.replace(now.graph(), kept, into -> load(sound, kept, into));
    }
    Map<Node, Long> sizes = data.sizes();
    long statements = sizes.values().stream().mapToLong(Long::longValue).sum();
    return new Outcome(sound.size(), faults, sizes.size(), kept.size(), statements, changed, lines);
  }

  /** In a folder other files may lie; a file that is named is meant to be read. */
  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> files =
          all.filter(f -> Files.isRegularFile(f) && RdfFormat.of(f.toString()).isPresent())
              .sorted()
              .toList();
      // Its name has no extension of RDF either, which is then said of it.
      return files.isEmpty() ? List.of(path) : files;
    }
  }

  private Optional<Sound> check(Path file) {
    if (!Files.exists(file)) {
      lines.add(file + ": expected a file or a folder, found none");
      return Optional.empty();
    }
    Optional<RdfFormat> format = RdfFormat.of(file.toString());
    if (format.isEmpty()) {
      String files = Files.isDirectory(file) ? "files with " : "";
      lines.add(file + ": expected " + files + "an extension of " + RdfFormat.EXTENSIONS);
      return Optional.empty();
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      String sha256 = DigestUtils.sha256Hex(bytes);
      var read = new Sound(file, sha256, format.get(), new LinkedHashSet<>());
      read(read, quad -> read.graphs().add(read.graph(quad)));
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
      String base = RdfReader.neutralBase(file.sha256());
      RdfReader.read(file.file().toString(), base, in, file.format(), sink);
    }
  }

  /** Names below ours are ours to give: a graph of such a name could pass for one of ours. */
  private boolean collision(Sound file) {
    String own = Iris.graphOf("with/" + Iris.digest(file.sha256()));
    Optional<Node> taken =
        file.graphs().stream()
            .filter(g -> !g.toString().equals(own))
            .filter(
                g -> !g.isURI() || g.getURI().startsWith(Iris.BASE) || g.getURI().startsWith(ARQ))
            .findFirst();
    taken.ifPresent(
        g ->
            lines.add(
                "%s: expected named graphs outside %s, found %s"
                    .formatted(file.file(), Iris.BASE, g)));
    return taken.isPresent();
  }

  private static void load(List<Sound> files, Set<Node> kept, DatasetGraph into)
      throws IOException {
    Set<String> read = new HashSet<>();
    for (Sound file : files) {
      // The blank nodes of a file that lies in two places are the same ones.
      if (!read.add(file.sha256())) {
        continue;
      }
      try {
        read(
            file,
            quad -> {
              Node graph = file.graph(quad);
              if (!kept.contains(graph)) {
                into.add(Quad.create(graph, quad.asTriple()));
              }
            });
      } catch (RdfSyntaxException e) {
        throw new IOException(file.file() + ": changed while it was read", e);
      }
    }
  }
}

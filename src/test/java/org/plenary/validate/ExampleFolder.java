package org.plenary.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfReader;
import org.plenary.rdf.RdfSyntaxException;

/**
 * The examples of one shape file: {@code examples/<name>/valid-*.ttl} and {@code invalid-*.ttl}.
 */
record ExampleFolder(Path path) {
  private static final Path ALL = Path.of("examples");

  static List<ExampleFolder> all() {
    return list(ALL).map(ExampleFolder::new).toList();
  }

  static ExampleFolder of(String shape) {
    return new ExampleFolder(ALL.resolve(shape));
  }

  String shape() {
    return path.getFileName().toString();
  }

  List<Path> valid() {
    return list(path).filter(p -> name(p).matches("valid-.*\\.ttl")).toList();
  }

  List<Path> invalid() {
    return list(path).filter(p -> name(p).matches("invalid-.*\\.ttl")).toList();
  }

  static Path reportOf(Path example) {
    return example.resolveSibling(name(example).replace(".ttl", ".report.tsv"));
  }

  static Graph read(Path file) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Files.newInputStream(file)) {
      RdfReader.read(file.toString(), in, RdfFormat.TTL, q -> graph.add(q.asTriple()));
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RdfSyntaxException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}

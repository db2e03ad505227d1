package org.plenary.site.ontology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plenary.rdf.BundledFolder;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfReader;
import org.plenary.rdf.RdfSyntaxException;
import org.plenary.site.link.Link;
import org.plenary.validate.ShapeFinding;
import org.plenary.validate.Validator;

/**
 * A file of {@code examples/}: data that keeps a shape, or breaks it for one reason.
 *
 * @param name the file's name, e.g. {@code invalid-two-documents.ttl}
 * @param turtle the file
 * @param found what the check says of it, in each language that it says it in; empty where it is
 *     valid
 */
public record ShapeExample(String name, String turtle, List<Link> found) {
  private static final SortedMap<String, byte[]> ALL = BundledFolder.files("examples", ".ttl");

  /** Whether the check has nothing to say of it. */
  public boolean valid() {
    return found.isEmpty();
  }

  /** What the check says in a language, or else in the first one. */
  public Link found(String language) {
    return found.stream()
        .filter(l -> l.language().equals(language))
        .findFirst()
        .orElse(found.get(0));
  }

  /**
   * The examples of a shape, checked now: what stands beside each is what the check really says.
   *
   * @param shape the shape's name, e.g. {@code citation}
   */
  static List<ShapeExample> of(String shape, Validator validator) {
    return ALL.tailMap(shape + "/").entrySet().stream()
        .takeWhile(e -> e.getKey().startsWith(shape + "/"))
        .map(e -> example(e.getKey().substring(shape.length() + 1), e.getValue(), validator))
        .toList();
  }

  /**
   * The file as it is; empty where there is none of this path, e.g. {@code
   * citation/valid-full.ttl}.
   */
  static Optional<byte[]> file(String path) {
    return Optional.ofNullable(ALL.get(path));
  }

  private static ShapeExample example(String name, byte[] turtle, Validator validator) {
    List<Link> found =
        validator.check(graph(name, turtle)).findings().stream()
            .limit(1)
            .flatMap(f -> sentences(f).stream())
            .toList();
    return new ShapeExample(name, new String(turtle, StandardCharsets.UTF_8), found);
  }

  private static List<Link> sentences(ShapeFinding finding) {
    Link english = new Link(finding.message(), "", "en");
    return finding
        .messageFr()
        .map(french -> List.of(english, new Link(french, "", "fr")))
        .orElse(List.of(english));
  }

  private static Graph graph(String name, byte[] turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RdfReader.read(
          name, new ByteArrayInputStream(turtle), RdfFormat.TTL, q -> graph.add(q.asTriple()));
      return graph;
    } catch (IOException | RdfSyntaxException e) {
      throw new IllegalStateException("bundled example is broken: " + name, e);
    }
  }
}

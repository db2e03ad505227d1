package org.plenary.validate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plenary.rdf.BundledFolder;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfReader;
import org.plenary.rdf.RdfSyntaxException;

/**
 * Checks graphs against the bundled shapes (SHACL). The shapes are read once, when it is made; safe
 * for several threads.
 */
public final class Validator {
  /** The shapes of the ontology itself check no documents. */
  private static final String ONTOLOGY_SHAPES = "ontology.ttl";

  private static final Comparator<ShapeFinding> ORDER =
      Comparator.comparing(ShapeFinding::severity)
          .thenComparing(ShapeFinding::line)
          .thenComparing(f -> f.component().getURI());

  private final Shapes shapes;

  private Validator(Shapes shapes) {
    this.shapes = shapes;
  }

  /** The validator with the shapes for documents. */
  public static Validator forDocuments() {
    return of(path -> !path.equals(ONTOLOGY_SHAPES));
  }

  /** The validator with the shapes for the ontology and the word lists. */
  public static Validator forOntology() {
    return of(path -> path.equals(ONTOLOGY_SHAPES));
  }

  private static Validator of(Predicate<String> wanted) {
    Graph graph = GraphFactory.createDefaultGraph();
    BundledFolder.files("shapes", ".ttl")
        .forEach(
            (path, bytes) -> {
              if (wanted.test(path)) {
                read(path, bytes, graph);
              }
            });
    return new Validator(Shapes.parse(graph));
  }

  private static void read(String path, byte[] bytes, Graph graph) {
    try {
      RdfReader.read(
          path,
          new ByteArrayInputStream(bytes),
          RdfFormat.TTL,
          q -> graph.add(apart(q.asTriple(), path)));
    } catch (IOException | RdfSyntaxException e) {
      throw new IllegalStateException("bundled shapes are broken: " + path, e);
    }
  }

  /** Blank nodes of two files may share a label; the file's name keeps them apart. */
  private static Triple apart(Triple t, String path) {
    return Triple.create(apart(t.getSubject(), path), t.getPredicate(), apart(t.getObject(), path));
  }

  private static Node apart(Node node, String path) {
    return node.isBlank()
        ? NodeFactory.createBlankNode(path + "#" + node.getBlankNodeLabel())
        : node;
  }

  /**
   * Checks a graph; it is only read. What one shape says of one value is said once: the text "176"
   * for an agenda item is no IRI and does not begin like ours, which is one fault.
   *
   * @param graph one document's graph, or several together
   */
  public ValidationResult check(Graph graph) {
    Set<List<Object>> said = new HashSet<>();
    return new ValidationResult(
        ShaclValidator.get().validate(shapes, graph).getEntries().stream()
            .map(this::finding)
            .sorted(ORDER)
            .filter(f -> said.add(List.of(f.focus(), f.shape(), f.value())))
            .toList());
  }

  private ShapeFinding finding(ReportEntry entry) {
    return new ShapeFinding(
        entry.focusNode(),
        Optional.ofNullable(entry.resultPath()),
        Optional.ofNullable(entry.value()),
        message(entry.source(), "en").orElse(entry.message()),
        message(entry.source(), "fr"),
        severity(entry.severity().level()),
        entry.sourceConstraintComponent(),
        entry.source());
  }

  /** The shape's own sentence: Jena gives one language only. */
  private Optional<String> message(Node shape, String language) {
    return shapes.getGraph().stream(shape, SHACL.message, Node.ANY)
        .map(Triple::getObject)
        .filter(m -> m.isLiteral() && m.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  private static ShapeFinding.Severity severity(Node level) {
    for (ShapeFinding.Severity severity : ShapeFinding.Severity.values()) {
      if (level.getURI().equals(SHACL.getURI() + severity.term())) {
        return severity;
      }
    }
    return ShapeFinding.Severity.VIOLATION;
  }
}

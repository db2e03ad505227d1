package org.plenary.validate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plenary.rdf.BundledFolder;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfReader;
import org.plenary.rdf.RdfSyntaxException;

/** Checks graphs against the bundled shapes (SHACL). Safe for several threads. */
public final class Validator {
  /** The shapes of the ontology itself check no documents. */
  private static final String ONTOLOGY_SHAPES = "ontology.ttl";

  /** Skolem IRIs (RDF 1.1 Concepts, section 3.5) for the nodes of a report. */
  private static final String REPORT = "https://w3id.org/plenary/.well-known/genid/";

  private final Shapes shapes;

  private Validator(Shapes shapes) {
    this.shapes = shapes;
  }

  /** The validator with the shapes for documents. */
  public static Validator forDocuments() {
    return new Validator(shapes(path -> !path.equals(ONTOLOGY_SHAPES)));
  }

  /** The validator with the shapes for the ontology and the word lists. */
  public static Validator forOntology() {
    return new Validator(shapes(path -> path.equals(ONTOLOGY_SHAPES)));
  }

  private static Shapes shapes(java.util.function.Predicate<String> wanted) {
    Graph graph = GraphFactory.createDefaultGraph();
    BundledFolder.files("shapes", ".ttl")
        .forEach(
            (path, bytes) -> {
              if (wanted.test(path)) {
                read(path, bytes, graph);
              }
            });
    return Shapes.parse(graph);
  }

  private static void read(String path, byte[] bytes, Graph graph) {
    Graph file = GraphFactory.createDefaultGraph();
    try {
      RdfReader.read(
          path, new ByteArrayInputStream(bytes), RdfFormat.TTL, q -> file.add(q.asTriple()));
    } catch (IOException | RdfSyntaxException e) {
      throw new IllegalStateException("bundled shapes are broken: " + path, e);
    }
    // Blank nodes of two files may share a label; the file's name keeps them apart.
    file.find().forEach(t -> graph.add(apart(t, path)));
  }

  private static Triple apart(Triple t, String path) {
    return Triple.create(apart(t.getSubject(), path), t.getPredicate(), apart(t.getObject(), path));
  }

  private static Node apart(Node node, String path) {
    return node.isBlank()
        ? NodeFactory.createBlankNode(path + "#" + node.getBlankNodeLabel())
        : node;
  }

  /** All that is wrong with a graph; empty when it conforms. */
  public List<Violation> check(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    return report.getEntries().stream()
        .map(Validator::violation)
        .sorted(java.util.Comparator.comparing(Violation::line))
        .toList();
  }

  /** The report as RDF, its nodes named so that none is blank. */
  public Stream<Quad> report(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    return report.getGraph().stream()
        .map(t -> Triple.create(named(t.getSubject()), t.getPredicate(), named(t.getObject())))
        .map(t -> Quad.create(Quad.defaultGraphIRI, t));
  }

  private static Node named(Node node) {
    return node.isBlank()
        ? NodeFactory.createURI(REPORT + node.getBlankNodeLabel().replaceAll("[^0-9A-Za-z]", ""))
        : node;
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        term(entry.focusNode()),
        entry.resultPath() == null ? "" : local(entry.resultPath().toString()),
        entry.message(),
        Severity.Violation.equals(entry.severity()));
  }

  private static String term(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }

  private static String local(String path) {
    String iri = path.replaceAll("[<>]", "");
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}

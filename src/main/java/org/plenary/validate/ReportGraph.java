package org.plenary.validate;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** A result of a check as RDF. */
final class ReportGraph {
  private ReportGraph() {}

  /** The report at an IRI, its results at that IRI followed by their number. */
  static Graph of(ValidationResult result, String iri) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node report = NodeFactory.createURI(iri);
    graph.add(report, RDF.type.asNode(), SHACL.ValidationReport);
    // SHACL's own "conforms" allows no results at all, not even warnings.
    graph.add(report, SHACL.conforms, truth(result.findings().isEmpty()));
    int ordinal = 0;
    for (ShapeFinding finding : result.findings()) {
      Node node = NodeFactory.createURI(iri + "/" + ++ordinal);
      graph.add(report, SHACL.result, node);
      add(graph, node, finding);
    }
    return graph;
  }

  private static void add(Graph graph, Node node, ShapeFinding finding) {
    graph.add(node, RDF.type.asNode(), SHACL.ValidationResult);
    graph.add(node, SHACL.focusNode, named(finding.focus(), node));
    // A longer path would need blank nodes; the shape that is named tells it.
    finding.property().ifPresent(p -> graph.add(node, SHACL.resultPath, p));
    finding.value().ifPresent(v -> graph.add(node, SHACL.value, named(v, node)));
    graph.add(node, SHACL.resultMessage, NodeFactory.createLiteralLang(finding.message(), "en"));
    finding
        .messageFr()
        .ifPresent(
            m -> graph.add(node, SHACL.resultMessage, NodeFactory.createLiteralLang(m, "fr")));
    graph.add(
        node,
        SHACL.resultSeverity,
        NodeFactory.createURI(SHACL.getURI() + finding.severity().term()));
    graph.add(node, SHACL.sourceConstraintComponent, finding.component());
    graph.add(node, SHACL.sourceShape, finding.shape());
  }

  /** A blank node of the data gets an IRI below the result that speaks of it. */
  private static Node named(Node node, Node result) {
    return node.isBlank() ? NodeFactory.createURI(result.getURI() + "/node") : node;
  }

  private static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }
}

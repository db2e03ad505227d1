package org.plenary.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.plenary.graph.Plenary;

class ValidatorTest {
  private static final Validator VALIDATOR = Validator.forDocuments();

  private static ValidationResult check(String example) {
    return VALIDATOR.check(ExampleFolder.read(Path.of("examples").resolve(example)));
  }

  @Test
  void anEmptyGraphConforms() {
    ValidationResult result = VALIDATOR.check(GraphFactory.createDefaultGraph());
    assertTrue(result.conforms());
    assertEquals(List.of(), result.findings());
  }

  @Test
  void aFindingIsOneLineForPeople() {
    assertEquals(
        List.of(
            "violation: document/A/RES/72/74/adoption, pl:date, \"6 December 2017\": "
                + "An adoption has one date at most, written yyyy-mm-dd."),
        check("adoption/invalid-date-in-words.ttl").findings().stream()
            .map(ShapeFinding::line)
            .toList());
  }

  @Test
  void aFindingNamesItsShapeAndSpeaksFrench() {
    ShapeFinding finding = check("adoption/invalid-date-in-words.ttl").findings().get(0);
    assertEquals("https://w3id.org/plenary/shapes/adoption#date", finding.shape().getURI());
    assertEquals(
        "Une adoption a une seule date au plus, écrite aaaa-mm-jj.",
        finding.messageFr().orElseThrow());
    assertEquals(Plenary.date.asNode(), finding.property().orElseThrow());
  }

  @Test
  void aViolationRefuses() {
    assertFalse(check("adoption/invalid-date-in-words.ttl").conforms());
  }

  @Test
  void aWarningOnlyReports() {
    ValidationResult result = check("document/invalid-adopted-after-issue.ttl");
    assertTrue(result.conforms());
    assertEquals(ShapeFinding.Severity.WARNING, result.findings().get(0).severity());
  }

  @Test
  void oneFaultIsToldOnce() {
    // The text "176" is no IRI and does not begin like one of ours: two constraints of one shape.
    assertEquals(1, check("document/invalid-agenda-item-as-text.ttl").findings().size());
  }

  @Test
  void aLongTextIsCutInTheLine() {
    String line = check("paragraph/invalid-text-without-language.ttl").findings().get(0).line();
    assertTrue(line.length() < 300, line);
    assertEquals(1, line.lines().count());
  }

  @Test
  void aBlankNodeIsRefused() {
    Graph graph = GraphFactory.createDefaultGraph();
    Node blank = NodeFactory.createBlankNode();
    graph.add(blank, RDF.type.asNode(), Plenary.Programme.asNode());
    graph.add(blank, RDFS.label.asNode(), NodeFactory.createLiteralLang("Programme", "en"));
    ValidationResult result = VALIDATOR.check(graph);
    assertFalse(result.conforms());
    assertTrue(result.findings().get(0).line().contains("a node without an IRI"));
    assertTrue(hasNoBlankNodes(result.report()));
  }

  @Test
  void theReportIsRdfWithoutBlankNodes() {
    ValidationResult result = check("footnote/invalid-paragraph-does-not-name-it.ttl");
    Graph report = result.report("https://w3id.org/plenary/report/0123456789abcdef0123");
    Node node = NodeFactory.createURI("https://w3id.org/plenary/report/0123456789abcdef0123/1");
    assertTrue(report.contains(Node.ANY, SHACL.result, node));
    assertTrue(report.contains(node, SHACL.resultSeverity, SHACL.Violation));
    assertEquals(2, report.stream(node, SHACL.resultMessage, Node.ANY).count());
    assertFalse(report.contains(node, SHACL.resultPath, Node.ANY), "its path is an inverse one");
    assertTrue(hasNoBlankNodes(report));
  }

  @Test
  void theSameFindingsGiveTheSameReport() {
    Graph first = check("span/invalid-empty.ttl").report();
    assertTrue(first.isIsomorphicWith(check("span/invalid-empty.ttl").report()));
    String iri =
        first.stream(Node.ANY, RDF.type.asNode(), SHACL.ValidationReport)
            .map(t -> t.getSubject().getURI())
            .findFirst()
            .orElseThrow();
    assertTrue(iri.matches("https://w3id\\.org/plenary/report/[0-9a-f]{20}"), iri);
  }

  private static boolean hasNoBlankNodes(Graph graph) {
    return graph.stream()
        .flatMap((Triple t) -> Stream.of(t.getSubject(), t.getObject()))
        .noneMatch(Node::isBlank);
  }
}

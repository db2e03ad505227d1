package org.plenary.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.graph.Iris;

/**
 * Every example under {@code examples/<name>/} is checked against all shapes: a valid one has
 * nothing to report, an invalid one fails for the reason in its name and for no other. {@code
 * -Dapprove} writes the reports anew.
 */
class ShapeExamplesTest {
  private static final Path SHAPES = Path.of("shapes");
  private static final Validator DOCUMENTS = Validator.forDocuments();
  private static final Validator ONTOLOGY = Validator.forOntology();

  @TestFactory
  Stream<DynamicTest> validExamplesHaveNothingToReport() {
    return ExampleFolder.all().stream()
        .flatMap(
            folder ->
                folder.valid().stream()
                    .map(
                        file ->
                            dynamicTest(
                                folder.shape() + "/" + file.getFileName(),
                                () -> assertEquals("", lines(findings(folder, file))))));
  }

  @TestFactory
  Stream<DynamicTest> invalidExamplesFailForTheirOwnReason() {
    return ExampleFolder.all().stream()
        .flatMap(
            folder ->
                folder.invalid().stream()
                    .map(
                        file ->
                            dynamicTest(
                                folder.shape() + "/" + file.getFileName(),
                                () -> failsAsReported(folder, file))));
  }

  private static void failsAsReported(ExampleFolder folder, Path file) throws IOException {
    List<ShapeFinding> findings = findings(folder, file);
    String found = findings.stream().map(ShapeExamplesTest::row).collect(Collectors.joining());
    Path report = ExampleFolder.reportOf(file);
    if (Boolean.getBoolean("approve")) {
      Files.writeString(report, found);
    }
    assertEquals(Files.readString(report), found, lines(findings));
    assertEquals(1, findings.size(), "one reason only: " + lines(findings));
  }

  @TestFactory
  Stream<DynamicTest> everyPromiseHasAnExampleThatBreaksIt() throws IOException {
    try (Stream<Path> files = Files.list(SHAPES)) {
      return files.sorted().toList().stream()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> isCovered(file)));
    }
  }

  private static void isCovered(Path shapeFile) {
    ExampleFolder folder = ExampleFolder.of(shapeFile.getFileName().toString().replace(".ttl", ""));
    assertFalse(folder.valid().isEmpty(), "no valid example");
    Set<String> unbroken = promises(shapeFile);
    folder.invalid().stream()
        .flatMap(file -> findings(folder, file).stream())
        .forEach(finding -> unbroken.remove(finding.shape().getURI()));
    assertEquals(Set.of(), unbroken, "no example breaks these");
  }

  /** The shapes with a sentence of their own: each says one thing. */
  private static Set<String> promises(Path shapeFile) {
    return ExampleFolder.read(shapeFile).stream(Node.ANY, SHACL.message, Node.ANY)
        .map(Triple::getSubject)
        .map(Node::getURI)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @TestFactory
  Stream<DynamicTest> everyShapeSpeaksEnglishAndFrench() throws IOException {
    try (Stream<Path> files = Files.list(SHAPES)) {
      return files.sorted().toList().stream()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> speaks(file)));
    }
  }

  private static void speaks(Path file) {
    var graph = ExampleFolder.read(file);
    Stream.of(SHACL.NodeShape, SHACL.PropertyShape)
        .flatMap(type -> graph.stream(Node.ANY, RDF.type.asNode(), type))
        .map(Triple::getSubject)
        .filter(shape -> !graph.contains(shape, SHACL.property, Node.ANY))
        .forEach(
            shape ->
                assertEquals(
                    Set.of("en", "fr"),
                    graph.stream(shape, SHACL.message, Node.ANY)
                        .map(t -> t.getObject().getLiteralLanguage())
                        .collect(Collectors.toSet()),
                    shape.toString()));
  }

  private static List<ShapeFinding> findings(ExampleFolder folder, Path file) {
    Validator validator = folder.shape().equals("ontology") ? ONTOLOGY : DOCUMENTS;
    return validator.check(ExampleFolder.read(file)).findings();
  }

  /** Focus node, path, component, severity. */
  private static String row(ShapeFinding finding) {
    assertTrue(finding.focus().getURI().startsWith(Iris.BASE), finding.focus().toString());
    return String.join(
            "\t",
            finding.focus().getURI().substring(Iris.BASE.length()),
            finding.path().map(Wording::path).orElse(""),
            finding.component().getLocalName(),
            finding.severity().label())
        + "\n";
  }

  private static String lines(List<ShapeFinding> findings) {
    return findings.stream().map(ShapeFinding::line).collect(Collectors.joining("\n"));
  }
}

package org.plenary.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.irix.IRIx;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.document.UnDocument;
import org.plenary.validate.ShapeFinding;
import org.plenary.validate.Validator;

class DocumentGraphTest {
  private static final Path FOLDER = Path.of("src/test/resources/graph");

  @TestFactory
  Collection<DynamicTest> says() {
    return tests(
        (name, model) -> {
          Model expected = RDFDataMgr.loadModel(FOLDER.resolve(name + "/expected.ttl").toString());
          if (!expected.isIsomorphicWith(model)) {
            fail(
                "missing:\n%s\nnot expected:\n%s"
                    .formatted(
                        lines(expected.difference(model)), lines(model.difference(expected))));
          }
        });
  }

  private static String lines(Model model) {
    return model.listStatements().toList().stream()
        .map(Statement::toString)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  @TestFactory
  Collection<DynamicTest> hasNoBlankNodes() {
    return tests(
        (name, model) -> {
          assertTrue(model.listSubjects().toList().stream().noneMatch(RDFNode::isAnon));
          assertTrue(model.listObjects().toList().stream().noneMatch(RDFNode::isAnon));
        });
  }

  @TestFactory
  Collection<DynamicTest> fitsItsShapes() {
    Validator validator = Validator.forDocuments();
    return tests(
        (name, model) ->
            assertEquals(
                List.of(),
                validator.check(model.getGraph()).findings().stream()
                    .filter(ShapeFinding::severe)
                    .toList()));
  }

  @TestFactory
  Collection<DynamicTest> namesEveryThingThatAPageShows() {
    return tests(
        (name, model) ->
            assertEquals(
                Set.of(),
                model.listSubjects().toList().stream()
                    .filter(s -> !s.hasProperty(RDFS.label) && !s.hasProperty(Plenary.exact))
                    .map(Resource::getURI)
                    .collect(Collectors.toCollection(TreeSet::new))));
  }

  @TestFactory
  Collection<DynamicTest> mintsNothingButIris() {
    return tests(
        (name, model) -> {
          List<RDFNode> nodes = model.listObjects().toList();
          nodes.addAll(model.listSubjects().toList());
          nodes.stream()
              .filter(RDFNode::isURIResource)
              .map(n -> n.asResource().getURI())
              .forEach(DocumentGraphTest::isWellFormed);
        });
  }

  /** An IRI that is also a URI, and that leads back to its document if it is below one. */
  private static void isWellFormed(String iri) {
    assertTrue(IRIx.create(iri).isReference() && iri.matches("[!-~]+"), iri);
    if (iri.startsWith(Iris.BASE + "document/")) {
      assertTrue(DocumentIri.of(iri).isPresent(), iri);
    }
  }

  @TestFactory
  Stream<DynamicTest> isBuiltAlikeTwice() {
    return Cases.ALL.entrySet().stream()
        .map(
            e ->
                dynamicTest(
                    e.getKey(),
                    () ->
                        assertEquals(
                            lines(DocumentGraph.of(e.getValue())),
                            lines(DocumentGraph.of(e.getValue())))));
  }

  private interface Check {
    void of(String name, Model model);
  }

  private static Collection<DynamicTest> tests(Check check) {
    return Cases.ALL.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> test(e.getKey(), e.getValue(), check))
        .toList();
  }

  private static DynamicTest test(String name, UnDocument document, Check check) {
    return dynamicTest(name, () -> check.of(name, DocumentGraph.of(document)));
  }
}

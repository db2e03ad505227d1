package org.plenary.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.plenary.graph.Plenary;
import org.plenary.rdf.BundledFolder;
import org.plenary.rdf.RdfReader;

/** What shapes and ontology owe each other. */
class ShapesAndOntologyTest {
  private static final Graph ONTOLOGY = RdfReader.bundled("/ontology/plenary.ttl");
  private static final Graph SHAPES = all("shapes");

  private static Graph all(String folder) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String file : BundledFolder.files(folder, ".ttl").keySet()) {
      // The concepts of the UNBIS Thesaurus are not ours: no list of ours holds them.
      if (!file.endsWith("subjects.ttl")) {
        RdfReader.bundled("/" + folder + "/" + file).stream().forEach(graph::add);
      }
    }
    return graph;
  }

  @Test
  void theOntologyAndItsWordListsKeepTheirPromises() {
    ValidationResult result = Validator.forOntology().check(all("ontology"));
    assertTrue(result.conforms(), lines(result));
  }

  @Test
  void theWordListsKeepThePromisesOfDocuments() {
    ValidationResult result = Validator.forDocuments().check(all("ontology"));
    assertTrue(result.conforms(), lines(result));
  }

  @Test
  void everyTermInTheShapesIsOneOfTheOntology() {
    Set<String> unknown =
        SHAPES.stream()
            .flatMap(t -> Stream.of(t.getPredicate(), t.getObject()))
            .filter(n -> n.isURI() && n.getURI().startsWith(Plenary.NS))
            .filter(n -> n.getURI().length() > Plenary.NS.length())
            .filter(n -> !ONTOLOGY.contains(n, RDF.type.asNode(), Node.ANY))
            .map(Node::getURI)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unknown);
  }

  @Test
  void everyClassWithoutSubclassesHasAShape() {
    Set<String> bare =
        ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), OWL2.Class.asNode())
            .map(Triple::getSubject)
            .filter(c -> !ONTOLOGY.contains(Node.ANY, RDFS.subClassOf.asNode(), c))
            .filter(c -> !SHAPES.contains(Node.ANY, SHACL.targetClass, c))
            .map(Node::getURI)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), bare);
  }

  /**
   * A document's graph does not hold the ontology, so a shape names the subclasses it is for: a
   * {@code pl:Summit} keeps what a {@code pl:Meeting} promises.
   */
  @Test
  void whatAClassPromisesItsSubclassesPromise() {
    Set<String> forgotten =
        SHAPES.stream(Node.ANY, SHACL.targetClass, Node.ANY)
            .flatMap(
                target ->
                    ONTOLOGY.stream(Node.ANY, RDFS.subClassOf.asNode(), target.getObject())
                        .map(Triple::getSubject)
                        .filter(
                            sub -> !SHAPES.contains(target.getSubject(), SHACL.targetClass, sub))
                        .map(sub -> target.getSubject() + " for " + sub))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), forgotten);
  }

  private static String lines(ValidationResult result) {
    return result.findings().stream().map(ShapeFinding::line).collect(Collectors.joining("\n"));
  }
}

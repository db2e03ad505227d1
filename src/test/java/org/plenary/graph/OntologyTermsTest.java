package org.plenary.graph;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** What the ontology says of each of its terms. */
class OntologyTermsTest {
  private static final Model ONTOLOGY = RDFDataMgr.loadModel(VocabularySource.ONTOLOGY.toString());
  private static final Set<Resource> ABSTRACT =
      Set.of(Plenary.Located, Plenary.Text, Plenary.Dated, SKOS.Concept);

  @TestFactory
  Stream<DynamicTest> eachTermIsDocumented() {
    return terms().map(t -> dynamicTest(t.getLocalName(), () -> assertAll(documentation(t))));
  }

  private static Stream<Executable> documentation(Resource term) {
    return Stream.of(
        () -> assertTwoLanguages(term, RDFS.label),
        () -> assertTwoLanguages(term, RDFS.comment),
        () -> assertTrue(term.hasProperty(SKOS.example), "example"),
        () ->
            assertTrue(
                term.hasProperty(
                    RDFS.isDefinedBy, ONTOLOGY.createResource("https://w3id.org/plenary/ontology")),
                "isDefinedBy"),
        () -> assertDomainOfUse(term));
  }

  private static void assertTwoLanguages(Resource term, Property property) {
    Set<String> languages =
        term.listProperties(property).toList().stream()
            .map(s -> s.getLanguage())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("en", "fr"), languages, property.getLocalName());
  }

  /** Of a property its domain; of a class, and where the domain is wider than the use, a note. */
  private static void assertDomainOfUse(Resource term) {
    boolean isClass = term.hasProperty(RDF.type, OWL.Class);
    assertTrue(isClass || term.hasProperty(RDFS.domain), "domain");
    if (isClass || ABSTRACT.contains(term.getPropertyResourceValue(RDFS.domain))) {
      assertTwoLanguages(term, SKOS.scopeNote);
    }
  }

  @Test
  void wordsForATermAreNotRepeatedAsItsComment() {
    terms()
        .forEach(
            t ->
                assertNotEquals(
                    t.getProperty(RDFS.label, "en").getString().toLowerCase(Locale.ROOT),
                    t.getProperty(RDFS.comment, "en").getString().toLowerCase(Locale.ROOT)));
  }

  @Test
  void nothingIsBlank() {
    assertTrue(
        ONTOLOGY.listStatements().toList().stream()
            .noneMatch(s -> s.getSubject().isAnon() || s.getObject().isAnon()));
  }

  @Test
  void theOntologyTellsItsVersionAndTerms() {
    Resource ontology = ONTOLOGY.getResource("https://w3id.org/plenary/ontology");
    assertTrue(ontology.hasProperty(RDF.type, OWL.Ontology));
    for (Property property :
        List.of(
            OWL2.versionIRI, OWL.versionInfo, DCTerms.creator, DCTerms.issued, DCTerms.license)) {
      assertTrue(ontology.hasProperty(property), property.getLocalName());
    }
    assertTwoLanguages(ontology, DCTerms.title);
    assertTwoLanguages(ontology, DCTerms.description);
    assertTwoLanguages(ontology, RDFS.comment);
  }

  private static Stream<Resource> terms() {
    return Stream.of(OWL.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty)
        .flatMap(kind -> ONTOLOGY.listSubjectsWithProperty(RDF.type, kind).toList().stream());
  }
}

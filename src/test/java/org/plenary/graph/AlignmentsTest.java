package org.plenary.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How our terms relate to those of others: each of theirs is spelled as in its vocabulary. */
class AlignmentsTest {
  private static final Path VOCABULARIES = Path.of("src/test/resources/vocabularies");
  private static final Model ALIGNMENTS = RDFDataMgr.loadModel("ontology/alignments.ttl");
  private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/plenary.ttl");

  /** All statements but the reasons. */
  private static List<Statement> alignments() {
    return ALIGNMENTS.listStatements().toList().stream()
        .filter(s -> s.getObject().isResource())
        .toList();
  }

  @Test
  void eachReasonIsOfAnAlignedTermAndInBothLanguages() {
    var reasons = ALIGNMENTS.listStatements(null, SKOS.editorialNote, (RDFNode) null).toList();
    for (String language : List.of("en", "fr")) {
      assertEquals(
          reasons.stream().map(Statement::getSubject).collect(Collectors.toSet()),
          reasons.stream()
              .filter(s -> s.getLanguage().equals(language))
              .map(Statement::getSubject)
              .filter(term -> alignments().stream().anyMatch(a -> a.getSubject().equals(term)))
              .collect(Collectors.toSet()));
    }
  }

  @TestFactory
  Stream<DynamicTest> eachTermIsOneOfItsVocabulary() {
    Set<String> known = terms(ALIGNMENTS.getNsPrefixMap().keySet());
    return alignments().stream()
        .map(
            s ->
                dynamicTest(
                    s.toString(), () -> assertTrue(known.contains(s.getResource().getURI()))));
  }

  @TestFactory
  Stream<DynamicTest> eachAlignmentIsOfAnOwnTermAndItsKind() {
    return alignments().stream().map(s -> dynamicTest(s.toString(), () -> assertTrue(fits(s))));
  }

  /** A class is below classes, a property below properties; a match may be of either. */
  private static boolean fits(Statement s) {
    Resource own = ONTOLOGY.getResource(s.getSubject().getURI());
    if (s.getPredicate().equals(RDFS.subClassOf)) {
      return own.hasProperty(RDF.type, OWL.Class);
    }
    if (s.getPredicate().equals(RDFS.subPropertyOf)) {
      return own.hasProperty(RDF.type) && !own.hasProperty(RDF.type, OWL.Class);
    }
    return own.hasProperty(RDF.type)
        && Set.of(
                SKOS.closeMatch,
                SKOS.exactMatch,
                SKOS.broadMatch,
                SKOS.narrowMatch,
                SKOS.relatedMatch)
            .contains(s.getPredicate());
  }

  @Test
  void noVocabularyIsLeftOut() {
    var aligned =
        alignments().stream()
            .map(s -> ALIGNMENTS.getNsURIPrefix(s.getResource().getNameSpace()))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> promised =
        List.of(
            "allot", "cito", "csvw", "dcterms", "doco", "eli", "eli-dl", "fabio", "oa", "org",
            "prov", "skos", "undo");
    assertEquals(new TreeSet<>(promised), aligned);
  }

  /** {@code undo:Memoranda} is an office memorandum; ours have parties and are signed. */
  @Test
  void memorandumsOfUnderstandingAreNoOfficeMemorandums() {
    assertTrue(terms(Set.of("undo")).contains("https://w3id.org/un/ontology/undo/Memoranda"));
    assertTrue(alignments().stream().noneMatch(s -> s.toString().contains("Memoranda")));
  }

  @Test
  void nothingIsImported() {
    assertTrue(ALIGNMENTS.listStatements(null, OWL.imports, (Resource) null).toList().isEmpty());
    assertTrue(ONTOLOGY.listStatements(null, OWL.imports, (Resource) null).toList().isEmpty());
  }

  private static Set<String> terms(Set<String> prefixes) {
    return prefixes.stream()
        .map(prefix -> VOCABULARIES.resolve(prefix + ".txt"))
        .filter(Files::exists)
        .flatMap(file -> lines(file).stream())
        .collect(Collectors.toSet());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

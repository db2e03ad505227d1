package org.plenary.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.SampleStore;
import org.plenary.extract.Extraction;
import org.plenary.source.Source;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.violations.UndeclaredEntityViolation;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The ontology put to a reasoner: alone, with the alignments, and with graphs as we make them. */
class OntologyConsistencyTest {
  private static final String ALIGNMENTS = "ontology/alignments.ttl";

  @Test
  void ontologyIsOwl2Dl() throws OWLOntologyCreationException {
    List<OWLProfileViolation> violations =
        new OWL2DLProfile().checkOntology(owl(ontology())).getViolations();
    assertEquals(List.of(), violations.stream().filter(v -> !isOfOthers(v)).toList());
  }

  /** A term of another vocabulary, which that one declares: nothing is imported. */
  private static boolean isOfOthers(OWLProfileViolation violation) {
    return violation instanceof UndeclaredEntityViolation undeclared
        && !undeclared.getEntity().getIRI().toString().startsWith(Plenary.NS);
  }

  @Test
  void everyClassCanHaveMembers() throws OWLOntologyCreationException {
    assertEquals(Set.of(), unsatisfiable(ontology()));
  }

  @Test
  void everyClassCanHaveMembersWithTheAlignments() throws OWLOntologyCreationException {
    Model both = ontology().add(RDFDataMgr.loadModel(ALIGNMENTS));
    assertEquals(Set.of(), unsatisfiable(withKinds(both)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "resolution", "two-symbols", "unidentified"})
  void graphsAgreeWithTheOntology(String name) throws OWLOntologyCreationException {
    Model graph = RDFDataMgr.loadModel("src/test/resources/graph/" + name + "/expected.ttl");
    assertTrue(reasoner(ontology().add(graph)).isConsistent());
  }

  /** All documents at once, with the word lists: what one states must not contradict another. */
  @Test
  void sampleDocumentsAgreeWithTheOntologyAndEachOther()
      throws OWLOntologyCreationException, IOException {
    Model all = ontology();
    for (Path list : wordLists()) {
      all.add(RDFDataMgr.loadModel(list.toString()));
    }
    for (Source source : SampleStore.sources()) {
      Source.Readable readable = (Source.Readable) source;
      var read = (Extraction.Extracted) SampleStore.extractor().extract(readable.text()).get(0);
      all.add(DocumentGraph.of(read.document()));
    }
    assertTrue(reasoner(all).isConsistent());
  }

  /** All files beside the ontology but the alignments, which speak of terms of others. */
  private static List<Path> wordLists() throws IOException {
    try (Stream<Path> files = Files.list(VocabularySource.ONTOLOGY.getParent())) {
      return files
          .filter(f -> !f.equals(VocabularySource.ONTOLOGY) && !f.equals(Path.of(ALIGNMENTS)))
          .toList();
    }
  }

  @Test
  void aDocumentThatIsItsOwnLanguageVersionIsNoticed() throws OWLOntologyCreationException {
    Model model = ontology();
    Resource thing = model.createResource("https://w3id.org/plenary/document/A/RES/72/74");
    model.add(thing, Plenary.hasExpression, thing);
    assertFalse(reasoner(model).isConsistent());
  }

  private static Model ontology() {
    return RDFDataMgr.loadModel(VocabularySource.ONTOLOGY.toString());
  }

  /** Says of each term that ours is below what kind it is: its own vocabulary is not loaded. */
  private static Model withKinds(Model model) {
    Model kinds = ModelFactory.createDefaultModel();
    for (Statement s : model.listStatements(null, RDFS.subClassOf, (Resource) null).toList()) {
      kinds.add(s.getResource(), RDF.type, OWL.Class);
    }
    for (Statement s : model.listStatements(null, RDFS.subPropertyOf, (Resource) null).toList()) {
      boolean linksThings = s.getSubject().hasProperty(RDF.type, OWL2.ObjectProperty);
      Resource kind = linksThings ? OWL2.ObjectProperty : OWL2.DatatypeProperty;
      kinds.add(s.getResource(), RDF.type, kind);
    }
    return model.add(kinds);
  }

  private static Set<String> unsatisfiable(Model model) throws OWLOntologyCreationException {
    OWLReasoner reasoner = reasoner(model);
    assertTrue(reasoner.isConsistent());
    return reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().stream()
        .map(c -> c.getIRI().toString())
        .collect(Collectors.toSet());
  }

  private static OWLReasoner reasoner(Model model) throws OWLOntologyCreationException {
    Configuration configuration = new Configuration();
    // xsd:date is no datatype of OWL 2.
    configuration.ignoreUnsupportedDatatypes = true;
    return new ReasonerFactory().createReasoner(owl(model), configuration);
  }

  /** By way of RDF/XML, so that no parser of OWLAPI that needs another Rio is called. */
  private static OWLOntology owl(Model model) throws OWLOntologyCreationException {
    var bytes = new ByteArrayOutputStream();
    RDFDataMgr.write(bytes, model, RDFFormat.RDFXML_PLAIN);
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(
            new StreamDocumentSource(
                new ByteArrayInputStream(bytes.toByteArray()),
                IRI.create("https://w3id.org/plenary/ontology"),
                new RDFXMLDocumentFormat(),
                "application/rdf+xml"));
  }
}

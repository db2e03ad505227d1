package org.plenary.site.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.plenary.graph.Iris;
import org.plenary.site.link.Link;

/**
 * What the ontology says of its own changes: {@code owl:versionInfo} for the version that brought a
 * term, {@code skos:changeNote} for what was changed of it since, {@code owl:deprecated} (OWL 2,
 * section 5.5) for a term that is no longer used, {@code dcterms:isReplacedBy} for the one to take.
 */
final class TermHistory {
  private static final String ONTOLOGY = Iris.BASE + "ontology";
  private static final Node DEPRECATED = NodeFactory.createURI(OWL.NS + "deprecated");

  private final Graph ontology;

  TermHistory(Graph ontology) {
    this.ontology = ontology;
  }

  /** The version of the ontology, e.g. {@code 0.1.0}. */
  String version() {
    return since(ONTOLOGY);
  }

  /** The version that brought a term; empty where it is not said. */
  String since(String iri) {
    return values(iri, OWL.versionInfo.asNode())
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  /** The notes of the versions in a language, the last version first. */
  List<Link> versions(String language) {
    return notes(ONTOLOGY, SKOS.historyNote.asNode(), language);
  }

  /** What was changed of a term since it was brought, in a language. */
  List<Link> changes(String iri, String language) {
    return notes(iri, SKOS.changeNote.asNode(), language);
  }

  boolean isDeprecated(String iri) {
    return values(iri, DEPRECATED).anyMatch(v -> v.getLiteralValue().equals(true));
  }

  /** The terms to take in the place of a deprecated one. */
  List<Link> replacements(String iri) {
    return values(iri, DCTerms.isReplacedBy.asNode())
        .map(Node::getURI)
        .map(Link::shortened)
        .sorted()
        .map(name -> new Link(name, Term.href(name), ""))
        .toList();
  }

  private List<Link> notes(String iri, Node property, String language) {
    return values(iri, property)
        .map(Link::of)
        .filter(l -> l.language().equals(language))
        .sorted(Comparator.comparing(Link::label).reversed())
        .toList();
  }

  private Stream<Node> values(String iri, Node property) {
    return ontology
        .find(NodeFactory.createURI(iri), property, Node.ANY)
        .mapWith(t -> t.getObject())
        .toList()
        .stream();
  }
}

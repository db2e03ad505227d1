package org.plenary.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.plenary.rdf.RdfReader;

/** Reads the Turtle files of the word lists. */
final class WordLists {
  static final String TERMS = "https://w3id.org/plenary/ontology#";

  private final Graph graph;

  /**
   * @param text the word
   * @param language its BCP 47 tag, empty for none
   */
  record Word(String text, String language) {}

  private WordLists(Graph graph) {
    this.graph = graph;
  }

  /** A bundled file, e.g. {@code verbs.ttl}. */
  static WordLists of(String file) {
    return new WordLists(RdfReader.bundled("/ontology/" + file));
  }

  /** The entries of a scheme, e.g. {@code verb}, in order of their IRIs. */
  List<Node> inScheme(String scheme) {
    Node of = NodeFactory.createURI("https://w3id.org/plenary/concept/" + scheme);
    return subjects(SKOS.inScheme.asNode(), of);
  }

  /** The entries of a class of our ontology, e.g. {@code Organ}. */
  List<Node> ofClass(String term) {
    return subjects(RDF.type.asNode(), NodeFactory.createURI(TERMS + term));
  }

  /** The entries that have a property, in order of their IRIs. */
  List<Node> with(Node property) {
    return graph.find(Node.ANY, property, Node.ANY).mapWith(t -> t.getSubject()).toSet().stream()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  /** The members of the file's collections, in order of their IRIs. */
  List<Node> members() {
    return graph
        .find(Node.ANY, SKOS.member.asNode(), Node.ANY)
        .mapWith(t -> t.getObject())
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private List<Node> subjects(Node property, Node value) {
    return graph.find(Node.ANY, property, value).mapWith(t -> t.getSubject()).toList().stream()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  /** The identifier of an entry. */
  String notation(Node entry) {
    return words(entry, SKOS.notation.asNode()).get(0).text();
  }

  /** Words of a property of our ontology. */
  List<Word> words(Node entry, String term) {
    return words(entry, NodeFactory.createURI(TERMS + term));
  }

  List<Word> words(Node entry, Node property) {
    List<Word> words = new ArrayList<>();
    graph
        .find(entry, property, Node.ANY)
        .mapWith(t -> t.getObject())
        .filterKeep(Node::isLiteral)
        .forEach(o -> words.add(new Word(o.getLiteralLexicalForm(), o.getLiteralLanguage())));
    words.sort(Comparator.comparing(Word::language).thenComparing(Word::text));
    return words;
  }

  /** Preferred, alternative and hidden labels. */
  List<Word> labels(Node entry) {
    List<Word> labels = new ArrayList<>(words(entry, SKOS.prefLabel.asNode()));
    labels.addAll(words(entry, SKOS.altLabel.asNode()));
    labels.addAll(words(entry, SKOS.hiddenLabel.asNode()));
    return labels;
  }

  /** Things an entry points to by a property of our ontology. */
  List<Node> links(Node entry, String term) {
    return graph
        .find(entry, NodeFactory.createURI(TERMS + term), Node.ANY)
        .mapWith(t -> t.getObject())
        .filterKeep(Node::isURI)
        .toList();
  }

  Optional<String> firstLink(Node entry, String term) {
    return links(entry, term).stream().map(Node::getURI).findFirst();
  }
}

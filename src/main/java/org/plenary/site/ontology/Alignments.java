package org.plenary.site.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.plenary.graph.Plenary;
import org.plenary.rdf.RdfReader;
import org.plenary.site.link.Link;

/** How terms of ours relate to terms of others: {@code ontology/alignments.ttl}. */
public final class Alignments {
  private static final Comparator<Alignment> ORDER =
      Comparator.comparing((Alignment a) -> a.term().label().toLowerCase(Locale.ROOT))
          .thenComparing(Alignment::key)
          .thenComparing(a -> a.target().label());

  private final Graph statements = RdfReader.bundled("/ontology/alignments.ttl");

  /**
   * An alignment.
   *
   * @param term our term
   * @param key the key of the words for its kind, e.g. {@code match.closeMatch}
   * @param target the term of others, e.g. {@code cito:Citation}
   */
  public record Alignment(Link term, String key, Link target) {}

  /** All that is said of how terms relate. */
  Graph graph() {
    return statements;
  }

  /** Those of all terms, by their names. */
  List<Alignment> all() {
    return of(Node.ANY);
  }

  /** Those of a term. */
  List<Alignment> of(String term) {
    return of(NodeFactory.createURI(term));
  }

  private List<Alignment> of(Node term) {
    return statements.stream(term, Node.ANY, Node.ANY)
        .filter(t -> t.getObject().isURI())
        .map(this::alignment)
        .sorted(ORDER)
        .toList();
  }

  private Alignment alignment(Triple triple) {
    String name = Link.shortened(triple.getSubject().getURI());
    String target = triple.getObject().getURI();
    return new Alignment(
        new Link(name, Term.href(name), ""),
        "match." + Link.shortened(triple.getPredicate().getURI()),
        new Link(statements.getPrefixMapping().shortForm(target), target, ""));
  }

  /** What is said of a term, for those who take it as data. */
  List<Triple> statements(String term) {
    return statements.stream(NodeFactory.createURI(term), Node.ANY, Node.ANY).toList();
  }

  /**
   * Why terms are aligned so, in a language, by their names; those are missing where the kind of
   * match says enough.
   */
  Map<String, String> reasons(String language) {
    return statements.stream(Node.ANY, SKOS.editorialNote.asNode(), Node.ANY)
        .filter(t -> t.getObject().getLiteralLanguage().equals(language))
        .collect(
            Collectors.toMap(
                t -> t.getSubject().getURI().substring(Plenary.NS.length()),
                t -> t.getObject().getLiteralLexicalForm()));
  }
}

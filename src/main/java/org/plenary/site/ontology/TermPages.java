package org.plenary.site.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;
import org.plenary.lexicon.Folded;
import org.plenary.rdf.BundledFolder;
import org.plenary.rdf.RdfReader;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.page.Texts;

/** Gathers what the ontology, its alignments, the shapes and the data say of each term. */
final class TermPages {
  /** Enough to see how a term is used; the query gives all. */
  private static final int EXAMPLES = 3;

  private final SiteQueries answers;
  private final Graph ontology = RdfReader.bundled("/ontology/plenary.ttl");
  private final TermHistory history = new TermHistory(ontology);
  private final Alignments alignments = new Alignments();
  private final List<Shape> shapes = shapes();
  private final List<Term> terms;

  /** Counting takes long, and a store that is served takes no publication. */
  private final Map<String, Long> uses = new ConcurrentHashMap<>();

  TermPages(SiteQueries answers) {
    this.answers = answers;
    this.terms = answers.rows("terms", Map.of()).stream().map(Term::of).distinct().toList();
  }

  private static List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    BundledFolder.files("shapes", ".ttl")
        .forEach((name, turtle) -> shapes.add(Shape.of(name.replace(".ttl", ""), turtle)));
    return List.copyOf(shapes);
  }

  /** All terms, classes first. */
  List<Term> terms() {
    return terms;
  }

  /** A term by its local name, e.g. {@code Citation}. */
  Optional<Term> find(String name) {
    return terms.stream().filter(t -> t.name().equals(name)).findFirst();
  }

  /** All about a term. */
  TermPage page(Term term, Texts words) {
    String iri = Plenary.NS + term.name();
    return new TermPage(
        term,
        iri,
        others(term, Term::parent),
        others(term, Term::domain),
        others(term, Term::range),
        alignments.of(iri),
        alignments.reasons(words.language()).getOrDefault(term.name(), ""),
        rules(iri, words),
        new TermPage.Changes(
            history.since(iri),
            history.changes(iri, words.language()),
            history.isDeprecated(iri),
            history.replacements(iri)),
        new Diagram(terms, words).around(term),
        uses.computeIfAbsent(iri, this::count),
        examples(iri));
  }

  private List<Link> others(Term term, Function<Term, Link> relation) {
    return terms.stream()
        .filter(t -> relation.apply(t).label().equals(term.name()))
        .map(t -> new Link(t.name(), t.href(), ""))
        .toList();
  }

  private List<TermPage.Rule> rules(String iri, Texts words) {
    String here = Address.path(iri);
    List<TermPage.Rule> rules = new ArrayList<>();
    for (Shape shape : shapes) {
      boolean target = shape.targets().stream().anyMatch(l -> l.href().equals(here));
      Link page = new Link(shape.name(words.language()), "/shapes/" + shape.name(), "");
      shape.promises().stream()
          .filter(p -> p.path().href().equals(here) || target && p.path().label().isEmpty())
          .forEach(p -> rules.add(new TermPage.Rule(page, p.in(words.language()))));
    }
    return rules;
  }

  private long count(String iri) {
    return Long.parseLong(answers.rows("uses-of-term", Map.of("term", iri)).get(0).text("count"));
  }

  private List<TermPage.Use> examples(String iri) {
    return answers.rows("examples-of-term", Map.of("term", iri), 0, EXAMPLES).stream()
        .map(row -> new TermPage.Use(link(row, "thing"), link(row, "value")))
        .toList();
  }

  private static Link link(SiteQueries.Row row, String column) {
    return row.node(column)
        .map(
            node -> {
              Link plain = Link.of(node).cutTo(120);
              return node.isURI() && node.getURI().startsWith(Iris.BASE)
                  ? new Link(node.getURI().substring(Iris.BASE.length()), plain.href(), "")
                  : plain;
            })
        .orElse(Link.NONE);
  }

  /** Those that have all the words. */
  List<Term> terms(String words) {
    List<String> wanted = Arrays.stream(words.split("\\s+")).map(w -> Folded.of(w).text()).toList();
    return terms.stream().filter(t -> wanted.stream().allMatch(t::has)).toList();
  }

  Alignments alignments() {
    return alignments;
  }

  /** What is said of a term: here, and of how it relates to terms of others. */
  Graph statements(String name) {
    String iri = Plenary.NS + name;
    Graph graph = GraphFactory.createDefaultGraph();
    ontology.find(NodeFactory.createURI(iri), Node.ANY, Node.ANY).forEach(graph::add);
    alignments.statements(iri).forEach(graph::add);
    return graph;
  }

  /** What the ontology says of its changes. */
  TermHistory history() {
    return history;
  }

  /** The terms that are no longer used. */
  List<Link> deprecated() {
    return terms.stream()
        .filter(t -> history.isDeprecated(Plenary.NS + t.name()))
        .map(t -> new Link(t.name(), t.href(), ""))
        .toList();
  }

  /** The whole ontology. */
  Graph ontology() {
    return ontology;
  }
}

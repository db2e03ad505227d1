package org.plenary.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.graph.DocumentIri;
import org.plenary.graph.Plenary;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.TypedSymbol;

/** The paragraphs and notes of one graph as entries; what the graph says of its document helps. */
final class Passages {
  private final String graph;
  private final Facts facts;
  private final Map<Node, Set<String>> bodies = new HashMap<>();
  private final Map<Node, Set<String>> cited = new HashMap<>();

  private Passages(String graph, Facts facts) {
    this.graph = graph;
    this.facts = facts;
  }

  static List<Entry> of(String graph, Facts facts) {
    return new Passages(graph, facts).read();
  }

  private List<Entry> read() {
    List<Entry> entries = new ArrayList<>();
    // A cell stands in no part of its own: its words are found in those of its table.
    List<Quad> texts =
        facts.all(Plenary.text).stream()
            .filter(t -> !facts.text(t.getSubject(), Plenary.part).isEmpty())
            .toList();
    if (texts.isEmpty()) {
      return entries;
    }
    for (Quad mention : facts.all(Plenary.mentionsOrganisation)) {
      String id = Things.organisation(mention.getObject());
      places(mention.getSubject()).forEach(p -> add(bodies, p, id));
    }
    for (Quad citation : facts.all(Plenary.citedDocument)) {
      symbols(citation.getObject().toString())
          .forEach(
              s ->
                  places(citation.getSubject())
                      .forEach(
                          p -> {
                            add(cited, p, TypedSymbol.key(s));
                            TypedSymbol.keysOf(s).forEach(k -> add(cited, p, k));
                          }));
    }
    for (Quad expression : facts.all(Plenary.expressionOf)) {
      var document = Things.document(facts, expression.getObject(), false);
      String version = expression.getSubject() + "/";
      texts.stream()
          .filter(t -> t.getSubject().toString().startsWith(version))
          .forEach(t -> entries.add(entry(t, version, expression.getObject(), document)));
    }
    return entries;
  }

  private Set<Node> places(Node statement) {
    return facts.values(statement, Plenary.foundIn).stream()
        .map(this::searched)
        .collect(Collectors.toSet());
  }

  /** The table of a cell. */
  private Node searched(Node place) {
    return facts.values(place, Plenary.column).isEmpty()
        ? place
        : facts.values(place, Plenary.partOf).stream()
            .flatMap(row -> facts.values(row, Plenary.partOf).stream())
            .findFirst()
            .orElse(place);
  }

  private static void add(Map<Node, Set<String>> map, Node key, String value) {
    map.computeIfAbsent(key, k -> new HashSet<>()).add(value);
  }

  static List<Symbol> symbols(String iri) {
    return DocumentIri.of(iri).flatMap(DocumentIri::symbol).map(Symbol::halves).orElse(List.of());
  }

  private Entry entry(Quad text, String version, Node work, Entry document) {
    Node thing = text.getSubject();
    String part = facts.text(thing, Plenary.part);
    Entry entry = new Entry(thing.toString(), part.equals("footnote") ? Kind.NOTE : Kind.PARAGRAPH);
    entry.ownedBy(graph);
    entry.standsAt(thing.toString().substring(version.length()));
    Entry.Text words = Facts.words(text.getObject());
    entry.texts().add(words);
    facts.values(thing, RDFS.label).forEach(l -> entry.labels().add(Facts.words(l)));
    entry.symbols().addAll(document.symbols());
    entry.cited().addAll(cited.getOrDefault(thing, Set.of()));
    document.facets().forEach((f, values) -> inherit(entry, f, values));
    bodies.getOrDefault(thing, Set.of()).forEach(b -> entry.facet(Facet.BODY, b));
    entry.facet(Facet.LANGUAGE, words.language());
    document.date().ifPresent(entry::date);
    entry.keep(Fields.WORK, work.toString());
    entry.keep(Fields.PART, part);
    entry.keep(Fields.MARK, mark(thing));
    entry.keep(Fields.VERB, facts.text(thing, Plenary.verbText));
    document.titles().stream().findFirst().ifPresent(t -> entry.keep(Fields.ABOUT, t.words()));
    return entry;
  }

  private static void inherit(Entry entry, Facet facet, Set<String> values) {
    if (facet != Facet.TYPE && facet != Facet.LANGUAGE && facet != Facet.BODY) {
      values.forEach(v -> entry.facet(facet, v));
    }
  }

  /** A table is called by the paragraph or annex behind which it stands. */
  private String mark(Node thing) {
    if (!facts.values(thing, Plenary.hasRow).isEmpty()) {
      String before = thing.toString().replaceFirst("/[^/]*$", "");
      return before.substring(before.lastIndexOf('/') + 1);
    }
    String mark = facts.text(thing, Plenary.mark);
    return mark.isEmpty() ? facts.text(thing, Plenary.number) : mark;
  }
}

package org.plenary.site.sparql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Link;
import org.plenary.site.page.Texts;
import org.plenary.site.picture.Bars;
import org.plenary.site.picture.Network;
import org.plenary.site.picture.Picture;
import org.plenary.site.picture.Ranked;
import org.plenary.site.thing.Called;

/**
 * The picture of an answer, where one says more than its table: numbers by year or by thing as
 * bars, things and what links them as a graph.
 */
final class AnswerPicture {
  /** More bars below each other are no picture any more. */
  private static final int MOST_BARS = 40;

  /** A graph of more things is a thicket. */
  private static final int MOST_THINGS = 40;

  /**
   * Documents and what is in them are known by what follows: {@code A/RES/72/74/en/operative/2}.
   */
  private static final String DOCUMENT = "document/";

  private final Texts texts;
  private final Called called;

  /**
   * @param called what the things in it are called
   */
  AnswerPicture(Texts texts, Called called) {
    this.texts = texts;
    this.called = called;
  }

  /**
   * Bars of the first column of numbers that are no years, by the first of the other columns; empty
   * where a table has no such columns or says twice how many a thing has.
   */
  Optional<Picture> of(SiteQueries.Table table) {
    if (table.rows().size() < 2 || table.columns().size() < 2) {
      return Optional.empty();
    }
    Optional<String> numbers =
        table.columns().stream().skip(1).filter(c -> isNumber(table, c)).findFirst();
    String things = table.columns().get(0);
    Set<String> named = new LinkedHashSet<>();
    boolean once = table.rows().stream().allMatch(r -> named.add(r.text(things)));
    if (numbers.isEmpty() || !once) {
      return Optional.empty();
    }
    boolean years = named.stream().allMatch(n -> n.matches("1[89]\\d\\d|20\\d\\d"));
    return Optional.of(
        years && isWhole(table, numbers.get())
            ? years(table, things, numbers.get())
            : ranked(table, things, numbers.get()));
  }

  private static boolean isNumber(SiteQueries.Table table, String column) {
    return table.rows().stream()
        .allMatch(r -> r.node(column).filter(n -> number(n) >= 0).isPresent());
  }

  private static boolean isWhole(SiteQueries.Table table, String column) {
    return table.rows().stream().allMatch(r -> r.text(column).matches("\\d{1,9}"));
  }

  /** The value of a number that can be a bar; below zero for all else. */
  private static double number(Node node) {
    return node.isLiteral() && node.getLiteralValue() instanceof Number n ? n.doubleValue() : -1;
  }

  private Picture years(SiteQueries.Table table, String things, String numbers) {
    Map<Integer, Long> counts = new TreeMap<>();
    table
        .rows()
        .forEach(
            r -> counts.put(Integer.parseInt(r.text(things)), Long.parseLong(r.text(numbers))));
    return new Bars(about("chart", things, numbers, ""), things, numbers, Bars.years(counts));
  }

  private Picture ranked(SiteQueries.Table table, String things, String numbers) {
    List<SiteQueries.Row> drawn = table.rows().stream().limit(MOST_BARS).toList();
    var names = CellNames.of(drawn.stream().flatMap(r -> r.node(things).stream()), called);
    List<Ranked.Row> rows =
        drawn.stream()
            .map(
                r -> {
                  Link name = r.node(things).map(names::link).orElse(Link.NONE);
                  double value = number(r.required(numbers));
                  return new Ranked.Row(name.label(), value, r.text(numbers), name.href());
                })
            .toList();
    String note =
        rows.size() < table.rows().size()
            ? texts.of("sparql.some", rows.size(), table.rows().size())
            : "";
    return new Ranked(about("chart", things, numbers, note), things, numbers, rows);
  }

  private Picture.About about(String kind, String things, String numbers, String note) {
    String title = texts.of("sparql." + kind);
    return new Picture.About(
        title, texts.of("sparql." + kind + ".says", numbers, things), note, "", "");
  }

  /** The things of a graph that lead to other things; empty where none does. */
  Optional<Picture> of(Graph graph) {
    Set<Node> nodes = new LinkedHashSet<>();
    List<Network.Edge> edges = new ArrayList<>();
    Set<Node> left = new LinkedHashSet<>();
    graph.stream()
        .filter(t -> t.getObject().isURI() && t.getSubject().isURI())
        .filter(t -> !t.getObject().equals(t.getSubject()))
        .sorted(Comparator.comparing(Triple::toString))
        .forEach(
            t -> {
              boolean drawn = isDrawn(t.getSubject(), nodes, left);
              drawn &= isDrawn(t.getObject(), nodes, left);
              var edge = new Network.Edge(t.getSubject().getURI(), t.getObject().getURI());
              if (drawn && !edges.contains(edge)) {
                edges.add(edge);
              }
            });
    if (edges.isEmpty()) {
      return Optional.empty();
    }
    int all = nodes.size() + left.size();
    String note = left.isEmpty() ? "" : texts.of("sparql.some", nodes.size(), all);
    return Optional.of(network(nodes, edges, graph, note));
  }

  private Network network(Set<Node> nodes, List<Network.Edge> edges, Graph graph, String note) {
    String title = texts.of("sparql.graph");
    return new Network(
        new Picture.About(title, texts.of("sparql.graph.says", nodes.size()), note, "", ""),
        Network.Way.ACROSS,
        texts.of("sparql.subject"),
        texts.of("sparql.object"),
        named(nodes, graph),
        edges);
  }

  private static boolean isDrawn(Node thing, Set<Node> nodes, Set<Node> left) {
    boolean drawn = nodes.contains(thing) || nodes.size() < MOST_THINGS;
    (drawn ? nodes : left).add(thing);
    return drawn;
  }

  /** Things by the names that the graph itself gives them, or else those they have here. */
  private List<Network.Node> named(Set<Node> things, Graph graph) {
    Map<Node, String> labels = labels(graph);
    var names = CellNames.of(things.stream().filter(t -> !labels.containsKey(t)), called);
    return things.stream()
        .map(
            t -> {
              Link cell = ResultTable.cell(t);
              String named = names.link(t).label();
              String tail = named.startsWith(DOCUMENT) ? named.substring(DOCUMENT.length()) : named;
              String name = labels.getOrDefault(t, tail);
              return new Network.Node(
                  t.getURI(), name, "", cell.label(), cell.href(), Network.Look.READ);
            })
        .toList();
  }

  private Map<Node, String> labels(Graph graph) {
    Map<Node, String> labels = new HashMap<>();
    graph.stream(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .filter(t -> t.getObject().isLiteral())
        .forEach(
            t -> {
              boolean ours = t.getObject().getLiteralLanguage().equals(texts.language());
              labels.merge(
                  t.getSubject(),
                  t.getObject().getLiteralLexicalForm(),
                  (old, other) -> ours ? other : old);
            });
    return labels;
  }
}

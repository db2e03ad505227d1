package org.plenary.site.sparql;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.plenary.graph.Iris;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.thing.Called;
import org.plenary.symbol.Symbol;

/**
 * An answer as a table of a page.
 *
 * @param columns its columns, empty when nothing was asked
 * @param rows the rows that are shown
 * @param view which part it is, and in which order
 * @param found how many rows have the words that were looked for
 * @param count how many rows there are in all
 */
public record ResultTable(
    List<String> columns, List<List<Link>> rows, TableView view, int found, int count) {
  /** What people look through at once; a page stays small with them. */
  static final int SHOWN = 100;

  /** Nothing was asked. */
  static final ResultTable NONE = new ResultTable(List.of(), List.of(), TableView.WHOLE, 0, 0);

  /** A part of a table. */
  static ResultTable of(SiteQueries.Table table, TableView view, Called called) {
    List<SiteQueries.Row> found = view.rows(table);
    List<SiteQueries.Row> shown = found.stream().skip(view.from()).limit(SHOWN).toList();
    var names = CellNames.of(shown.stream().flatMap(r -> r.cells().values().stream()), called);
    return new ResultTable(
        table.columns(),
        shown.stream().map(r -> cells(table.columns(), r, names)).toList(),
        view,
        found.size(),
        table.rows().size());
  }

  /** The statements of a graph as a table, by what they speak of. */
  static SiteQueries.Table table(Graph graph, List<String> columns) {
    return new SiteQueries.Table(
        columns,
        graph.stream()
            .sorted(Comparator.comparing(Triple::toString))
            .map(
                t ->
                    new SiteQueries.Row(
                        Map.of(
                            columns.get(0), t.getSubject(),
                            columns.get(1), t.getPredicate(),
                            columns.get(2), t.getObject())))
            .toList());
  }

  /** The first row of the part before; empty for the first part. */
  public Optional<Integer> before() {
    return view.from() == 0 ? Optional.empty() : Optional.of(Math.max(0, view.from() - SHOWN));
  }

  /** The first row of the next part; empty for the last. */
  public Optional<Integer> after() {
    return view.from() + rows.size() < found
        ? Optional.of(view.from() + rows.size())
        : Optional.empty();
  }

  /** In which way a column is sorted, as {@code aria-sort} says it. */
  public String order(String column) {
    if (!column.equals(view.column())) {
      return "none";
    }
    return view.down() ? "descending" : "ascending";
  }

  /** Whether it is worth looking for words in it. */
  public boolean isLong() {
    return count > 10 || !view.words().isEmpty();
  }

  private static List<Link> cells(List<String> columns, SiteQueries.Row row, CellNames names) {
    return columns.stream()
        .map(row::node)
        .map(node -> node.map(names::link).orElse(Link.NONE))
        .toList();
  }

  /** A symbol in an answer leads to its document; the end of an IRI alone would say too little. */
  static Link cell(Node node) {
    Link plain = Link.of(node);
    if (node.isURI() && node.getURI().startsWith(Iris.BASE)) {
      return new Link(node.getURI().substring(Iris.BASE.length()), plain.href(), "");
    }
    return node.isLiteral()
        ? Symbol.parse(node.getLiteralLexicalForm())
            .map(s -> plain.leadingTo(Address.path(Iris.document(s))))
            .orElse(plain)
        : plain;
  }
}

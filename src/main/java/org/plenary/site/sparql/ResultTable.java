package org.plenary.site.sparql;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.plenary.graph.Iris;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.symbol.Symbol;

/**
 * An answer as a table of a page.
 *
 * @param columns its columns, empty when nothing was asked
 * @param rows the rows that are shown
 * @param from how many rows come before those
 * @param count how many rows there are in all
 */
public record ResultTable(List<String> columns, List<List<Link>> rows, int from, int count) {
  /** The parameter of the first row that is shown. */
  static final String FROM = "from";

  /** What people look through at once; a page stays small with them. */
  static final int SHOWN = 100;

  /** Nothing was asked. */
  static final ResultTable NONE = new ResultTable(List.of(), List.of(), 0, 0);

  /**
   * A part of a table.
   *
   * @param from the first row that is shown, from 0
   */
  static ResultTable of(SiteQueries.Table table, int from) {
    return new ResultTable(
        table.columns(),
        table.rows().stream().skip(from).limit(SHOWN).map(r -> cells(table.columns(), r)).toList(),
        from,
        table.rows().size());
  }

  /** A part of the statements of a graph, by what they speak of. */
  static ResultTable of(Graph graph, List<String> columns, int from) {
    return new ResultTable(
        columns,
        graph.stream()
            .sorted(Comparator.comparing(Triple::toString))
            .skip(from)
            .limit(SHOWN)
            .map(t -> List.of(cell(t.getSubject()), cell(t.getPredicate()), cell(t.getObject())))
            .toList(),
        from,
        graph.size());
  }

  /** The first row of the part before; empty for the first part. */
  public Optional<Integer> before() {
    return from == 0 ? Optional.empty() : Optional.of(Math.max(0, from - SHOWN));
  }

  /** The first row of the next part; empty for the last. */
  public Optional<Integer> after() {
    return from + rows.size() < count ? Optional.of(from + rows.size()) : Optional.empty();
  }

  private static List<Link> cells(List<String> columns, SiteQueries.Row row) {
    return columns.stream()
        .map(row::node)
        .map(node -> node.map(ResultTable::cell).orElse(Link.NONE))
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

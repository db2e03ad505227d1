package org.plenary.site;

import java.util.List;
import org.apache.jena.graph.Node;
import org.plenary.graph.Iris;
import org.plenary.symbol.Symbol;

/**
 * An answer as a table of a page.
 *
 * @param columns its columns, empty when nothing was asked
 * @param rows the first rows
 * @param count how many rows there are in all
 */
public record ResultTable(List<String> columns, List<List<Link>> rows, int count) {
  /** More rows than anybody reads on a page; the other formats have all. */
  private static final int MOST_ROWS = 1000;

  /** Nothing was asked. */
  static final ResultTable NONE = new ResultTable(List.of(), List.of(), 0);

  static ResultTable of(SiteQueries.Table table) {
    return new ResultTable(
        table.columns(),
        table.rows().stream().limit(MOST_ROWS).map(r -> cells(table.columns(), r)).toList(),
        table.rows().size());
  }

  private static List<Link> cells(List<String> columns, SiteQueries.Row row) {
    return columns.stream()
        .map(row::node)
        .map(node -> node.map(ResultTable::cell).orElse(Link.NONE))
        .toList();
  }

  /** A symbol in an answer leads to its document; the end of an IRI alone would say too little. */
  private static Link cell(Node node) {
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

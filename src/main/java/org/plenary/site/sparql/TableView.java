package org.plenary.site.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenary.lexicon.Folded;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.NaturalOrder;
import org.plenary.site.page.Visit;

/**
 * How an answer is shown, in its address: {@code from=100&sort=-documents&find=geneva&show=map}.
 * The rows are those of the whole answer, which a query with ORDER BY and OFFSET of its own need
 * not repeat.
 *
 * @param from the first row that is shown, from 0
 * @param column by which it is sorted, empty for the order of the answer
 * @param down whether the greatest comes first
 * @param words that a row must have, empty for all rows
 * @param shown what is seen above the table, as {@link Look} names it; empty when nobody chose
 */
public record TableView(int from, String column, boolean down, String words, String shown) {
  /** The whole answer as it comes. */
  static final TableView WHOLE = new TableView(0, "", false, "", "");

  static final String FROM = "from";
  static final String SORT = "sort";

  /** The parameter of the words; {@code words} is one of queries. */
  public static final String FIND = "find";

  /** The parameter of what is seen above the table. */
  public static final String SHOW = "show";

  /** Numbers by their value, all else as people read it: 72/9 before 72/74. */
  private static final Comparator<Node> ORDER =
      Comparator.comparing(TableView::number).thenComparing(SiteQueries::text, new NaturalOrder());

  /** The view of a request; what is no number begins at the first row. */
  static TableView of(HttpServletRequest request) {
    String from = parameter(request, FROM);
    String sort = parameter(request, SORT);
    boolean down = sort.startsWith("-");
    return new TableView(
        from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0,
        down ? sort.substring(1) : sort,
        down,
        parameter(request, FIND).strip(),
        parameter(request, SHOW));
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  /** The address of a page without what says how its table is shown. */
  static String without(Visit visit) {
    return visit.without(List.of(FROM, SORT, FIND, SHOW));
  }

  /** From another row. */
  TableView from(int row) {
    return new TableView(row, column, down, words, shown);
  }

  /** Sorted by a column; by the same one again the other way. */
  TableView by(String other) {
    return new TableView(0, other, other.equals(column) && !down, words, shown);
  }

  /** With another look. */
  TableView as(Look look) {
    return shownAs(look.key());
  }

  TableView shownAs(String look) {
    return new TableView(from, column, down, words, look);
  }

  /** All rows in the order of the answer. */
  TableView whole() {
    return WHOLE.shownAs(shown);
  }

  /** Its parameters, to be put behind others; empty for the whole answer. */
  String parameters() {
    String sort =
        column.isEmpty() ? "" : "&" + SORT + "=" + (down ? "-" : "") + Visit.encoded(column);
    String find = words.isEmpty() ? "" : "&" + FIND + "=" + Visit.encoded(words);
    String show = shown.isEmpty() ? "" : "&" + SHOW + "=" + Visit.encoded(shown);
    return (from == 0 ? "" : "&" + FROM + "=" + from) + sort + find + show;
  }

  /** The rows of a table that have the words, in the order that is wanted. */
  List<SiteQueries.Row> rows(SiteQueries.Table table) {
    String wanted = Folded.of(words).text();
    Stream<SiteQueries.Row> rows = table.rows().stream();
    if (!wanted.isEmpty()) {
      rows = rows.filter(r -> has(r, wanted));
    }
    return (table.columns().contains(column) ? rows.sorted(order()) : rows).toList();
  }

  private static boolean has(SiteQueries.Row row, String wanted) {
    return row.cells().values().stream()
        .anyMatch(n -> Folded.of(SiteQueries.text(n)).text().contains(wanted));
  }

  /** What has no value comes last, either way. */
  private Comparator<SiteQueries.Row> order() {
    Comparator<Node> order = down ? ORDER.reversed() : ORDER;
    return Comparator.<SiteQueries.Row, Boolean>comparing(r -> r.node(column).isEmpty())
        .thenComparing(
            (a, b) ->
                a.node(column).isEmpty()
                    ? 0
                    : order.compare(a.required(column), b.required(column)));
  }

  /** The value of a number; all that is none stands behind the numbers. */
  private static double number(Node node) {
    return node.isLiteral() && node.getLiteralValue() instanceof Number n
        ? n.doubleValue()
        : Double.POSITIVE_INFINITY;
  }
}

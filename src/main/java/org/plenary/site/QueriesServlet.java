package org.plenary.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.plenary.graph.Iris;
import org.plenary.query.Catalogue;
import org.plenary.query.Parameter;
import org.plenary.query.QueryException;
import org.plenary.query.QueryFile;
import org.plenary.symbol.Symbol;

/** The list of queries, and a page for each: its form, its text, its answer. */
final class QueriesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST_ROWS = 1000;

  private final transient SiteQueries answers;
  private final transient Catalogue catalogue;
  private final transient Pages pages;

  QueriesServlet(SiteQueries answers, Catalogue catalogue, Pages pages) {
    this.answers = answers;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().equals("/queries")) {
      pages.write("queries.jte", Map.of("queries", catalogue.all()), response);
      return;
    }
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<QueryFile> query = catalogue.find(name).filter(q -> !q.name().contains("/"));
    if (query.isEmpty()) {
      pages.error(404, "Not known", "There is no query named " + name, response);
      return;
    }
    show(query.get(), request, response);
  }

  private void show(QueryFile query, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> values = new HashMap<>();
    for (Parameter parameter : query.parameters()) {
      Optional.ofNullable(request.getParameter(parameter.name()))
          .filter(v -> !v.isBlank())
          .ifPresent(v -> values.put(parameter.name(), v));
    }
    boolean complete = values.size() == query.parameters().size();
    Map<String, Object> model = new HashMap<>();
    model.put("query", query);
    model.put("values", values);
    model.put("error", "");
    model.put("columns", List.<String>of());
    model.put("rows", List.<List<Link>>of());
    model.put("sparql", query.body());
    model.put("runs", "");
    if (complete) {
      try {
        answer(query.with(values), model);
      } catch (QueryException e) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.put("error", e.getMessage());
      }
    }
    pages.write("query.jte", model, response);
  }

  private void answer(Query query, Map<String, Object> model) {
    SiteQueries.Table table = answers.table(query);
    model.put("columns", table.columns());
    model.put(
        "rows",
        table.rows().stream().limit(MOST_ROWS).map(r -> cells(table.columns(), r)).toList());
    model.put("sparql", query.serialize());
    model.put(
        "runs", "/sparql?query=" + URLEncoder.encode(query.serialize(), StandardCharsets.UTF_8));
  }

  /** A symbol in an answer leads to its document. */
  private static Link cell(Node node) {
    return node.isLiteral()
        ? Symbol.parse(node.getLiteralLexicalForm())
            .map(s -> new Link(node.getLiteralLexicalForm(), Address.path(Iris.document(s)), ""))
            .orElseGet(() -> Link.of(node, ""))
        : Link.of(node, "");
  }

  private static List<Link> cells(List<String> columns, SiteQueries.Row row) {
    List<Link> cells = new ArrayList<>();
    for (String column : columns) {
      cells.add(row.node(column).map(QueriesServlet::cell).orElse(new Link("", "", "")));
    }
    return cells;
  }
}

package org.plenary.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.plenary.query.Catalogue;
import org.plenary.query.Parameter;
import org.plenary.query.QueryException;
import org.plenary.query.QueryFile;

/** The list of queries, and a page for each: its form, its text, its answer. */
final class QueriesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient SiteQueries answers;
  private final transient Catalogue catalogue;
  private final transient Pages pages;
  private final transient Turns turns;

  QueriesServlet(SiteQueries answers, Catalogue catalogue, Pages pages, Turns turns) {
    this.answers = answers;
    this.catalogue = catalogue;
    this.pages = pages;
    this.turns = turns;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    if (request.getServletPath().equals("/queries")) {
      pages.write("queries.jte", Map.of("queries", catalogue.all()), visit, response);
      return;
    }
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<QueryFile> query = catalogue.find(name).filter(q -> !q.name().startsWith("site/"));
    if (query.isEmpty()) {
      pages.error(404, "error.unknown", visit.t().of("error.query.text", name), visit, response);
    } else {
      show(query.get(), values(query.get(), request), visit, response);
    }
  }

  private static Map<String, String> values(QueryFile query, HttpServletRequest request) {
    Map<String, String> values = new HashMap<>();
    for (Parameter parameter : query.parameters()) {
      Optional.ofNullable(request.getParameter(parameter.name()))
          .filter(v -> !v.isBlank())
          .ifPresent(v -> values.put(parameter.name(), v));
    }
    return values;
  }

  private void show(
      QueryFile query, Map<String, String> values, Visit visit, HttpServletResponse response)
      throws IOException {
    Map<String, Object> model = new HashMap<>();
    model.put("query", query);
    model.put("values", values);
    model.put("error", "");
    model.put("table", ResultTable.NONE);
    model.put("sparql", query.body());
    model.put("runs", "");
    boolean complete =
        query.parameters().stream()
            .allMatch(p -> values.containsKey(p.name()) || p.defaultValue().isPresent());
    if (complete) {
      try {
        answer(query.with(values), model);
      } catch (QueryException e) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.put("error", e.getMessage());
      }
    }
    pages.write("query.jte", model, visit, response);
  }

  private void answer(Query query, Map<String, Object> model) {
    String sparql = query.serialize();
    model.put("table", ResultTable.of(turns.during(() -> answers.table(query))));
    model.put("sparql", sparql);
    model.put("runs", "/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8));
  }
}

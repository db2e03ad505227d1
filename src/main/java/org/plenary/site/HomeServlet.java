package org.plenary.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.plenary.query.Catalogue;

/** The first page: what is here and where to go. */
final class HomeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient SiteQueries answers;
  private final transient Catalogue catalogue;
  private final transient Pages pages;

  HomeServlet(SiteQueries answers, Catalogue catalogue, Pages pages) {
    this.answers = answers;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getRequestURI().equals("/")) {
      pages.error(404, "error.unknown", pages.texts().of("error.page.text"), response);
      return;
    }
    Map<String, Object> model = new HashMap<>();
    model.put(
        "documents", answers.rows("documents", Map.of()).stream().map(DocumentRow::of).toList());
    model.put("counts", KindCount.of(answers.rows("counts", Map.of())));
    model.put("queries", catalogue.all());
    pages.write("home.jte", model, response);
  }
}

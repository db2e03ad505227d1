package org.plenary.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.plenary.query.Catalogue;

/** The first page: what is here and where to go. */
final class HomeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Documents on the page: more than anybody reads there; a query has all. */
  private static final int MOST = 500;

  private final transient SiteQueries answers;
  private final transient Catalogue catalogue;
  private final transient Pages pages;

  /** Counting takes long, and what is here stays: a store that is served takes no publication. */
  private final transient AtomicReference<Map<String, Object>> known =
      new AtomicReference<>(Map.of());

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
    pages.write("home.jte", known.updateAndGet(k -> k.isEmpty() ? model() : k), response);
  }

  private Map<String, Object> model() {
    return Map.of(
        "documents",
        answers.rows("documents", Map.of(), 0, MOST).stream().map(DocumentRow::of).toList(),
        "most",
        MOST,
        "counts",
        KindCount.of(answers.rows("counts", Map.of())),
        "queries",
        catalogue.all());
  }
}

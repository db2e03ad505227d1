package org.plenary.site.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.plenary.query.Catalogue;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.http.Accept;
import org.plenary.site.page.Edition;
import org.plenary.site.page.Hosting;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;
import org.plenary.site.search.SearchServlet;

/**
 * {@code /api}: what programs can ask, for people; the same for programs at {@code
 * /api/openapi.json}.
 */
public final class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Where the description for programs is. */
  public static final String DESCRIPTION = "/api/openapi.json";

  /** As the OpenAPI Initiative names it; plain JSON is what most clients ask for. */
  private static final List<String> OFFER =
      List.of("text/html", "application/json", "application/vnd.oai.openapi+json");

  private final transient Catalogue catalogue;
  private final transient Edition edition;
  private final transient Pages pages;
  private final transient Hosting hosting;

  public ApiServlet(SiteQueries answers, Catalogue catalogue, Pages pages, Hosting hosting) {
    this.catalogue = catalogue;
    this.edition = Edition.of(answers);
    this.pages = pages;
    this.hosting = hosting;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    response.addHeader("Vary", "Accept");
    Optional<String> form =
        request.getServletPath().equals(DESCRIPTION)
            ? Optional.of("application/json")
            : Accept.of(request).best(OFFER);
    List<Operation> operations = Operations.of(catalogue, visit.t());
    if (form.isEmpty()) {
      pages.noSuchForm(OFFER, visit, response);
    } else if (form.get().equals("text/html")) {
      pages.write("api.jte", Map.of("operations", operations), visit, response);
    } else {
      response.addHeader("Vary", "Accept-Language, Cookie");
      response.setHeader("Content-Language", visit.t().language());
      JsonObject described =
          OpenApi.of(operations, hosting.origin(request), edition.version(), visit.t());
      SearchServlet.send(described, form.get(), response);
    }
  }
}

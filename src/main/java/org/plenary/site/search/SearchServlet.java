package org.plenary.site.search;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.plenary.search.Answer;
import org.plenary.search.Hit;
import org.plenary.search.QuestionException;
import org.plenary.site.http.Accept;
import org.plenary.site.http.BasePath;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;

/**
 * The search: {@code /search} for people, or JSON for those who ask for it, and {@code /api/search}
 * always in JSON.
 */
public final class SearchServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  public static final String API = "/api/search";
  private static final String PAGE = "/search";
  private static final List<String> OFFER = List.of("text/html", "application/json");

  private final transient Finder finder;
  private final transient Pages pages;
  private final transient BasePath base;

  public SearchServlet(Finder finder, Pages pages, BasePath base) {
    this.base = base;
    this.finder = finder;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    Optional<Boolean> json = isJson(request, response);
    if (json.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
      pages.error(
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "error.form",
          visit.t().of("error.form.text", "text/html, application/json"),
          visit,
          response);
      return;
    }
    Optional<Asked> asked = Asked.of(json.get() ? base.address(API) : PAGE, request);
    if (asked.isEmpty()) {
      refuse(visit.t().of("search.refused.page", 50), json.get(), visit, response);
      return;
    }
    boolean go = request.getParameter("go") != null;
    answer(asked.get(), go, json.get(), visit, response);
  }

  /**
   * @param go whether to lead on to the one thing that the question names
   */
  private void answer(
      Asked asked, boolean go, boolean json, Visit visit, HttpServletResponse response)
      throws IOException {
    try {
      Answer answer = finder.answer(asked.question());
      Optional<String> only = go ? onlyThing(answer, visit.t().language()) : Optional.empty();
      if (only.isPresent()) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", only.get());
      } else {
        show(asked, answer, json, visit, response);
      }
    } catch (QuestionException e) {
      String key = "search.refused." + e.reason().name().toLowerCase(Locale.ROOT);
      refuse(visit.t().of(key, e.value()), json, visit, response);
    }
  }

  /** Whether JSON is wanted; empty when nothing on offer is. */
  private static Optional<Boolean> isJson(
      HttpServletRequest request, HttpServletResponse response) {
    if (request.getServletPath().equals(API) || "json".equals(request.getParameter("format"))) {
      return Optional.of(true);
    }
    response.addHeader("Vary", "Accept");
    return Accept.of(request).best(OFFER).map("application/json"::equals);
  }

  /** The page of the one thing that a question names. */
  private static Optional<String> onlyThing(Answer answer, String language) {
    List<Hit> named = answer.hits().stream().filter(Hit::exact).toList();
    // A paragraph stands in each language version.
    long things = named.stream().map(h -> h.document().orElse(h.iri())).distinct().count();
    return things != 1
        ? Optional.empty()
        : named.stream()
            .filter(h -> h.language().equals(language))
            .findFirst()
            .or(answer::named)
            .map(SearchPage::href);
  }

  private void show(
      Asked asked, Answer answer, boolean json, Visit visit, HttpServletResponse response)
      throws IOException {
    if (json) {
      send(SearchJson.of(asked, answer, base), "application/json", response);
    } else {
      pages.write(
          "search.jte", Map.of("page", new SearchPage(asked, answer, visit.t())), visit, response);
    }
  }

  private void refuse(String message, boolean json, Visit visit, HttpServletResponse response)
      throws IOException {
    if (json) {
      // RFC 9457.
      var problem = new JsonObject();
      problem.put("title", visit.t().of("search.refused"));
      problem.put("status", HttpServletResponse.SC_BAD_REQUEST);
      problem.put("detail", message);
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      send(problem, "application/problem+json", response);
    } else {
      pages.error(HttpServletResponse.SC_BAD_REQUEST, "search.refused", message, visit, response);
    }
  }

  public static void send(JsonValue json, String type, HttpServletResponse response)
      throws IOException {
    byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
    response.setContentType(type);
    response.setCharacterEncoding("utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}

package org.plenary.site.search;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.plenary.search.Answer;
import org.plenary.search.Hit;
import org.plenary.search.Question;
import org.plenary.search.QuestionException;
import org.plenary.site.link.Address;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;

/**
 * {@code /api/describe?of=…}: from a symbol in any way of writing, or a whole name, to the thing's
 * JSON-LD. Leads on by 303; another form is at the same address with another suffix.
 */
public final class DescribeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  public static final String API = "/api/describe";

  private final transient Finder finder;
  private final transient Pages pages;

  public DescribeServlet(Finder finder, Pages pages) {
    this.finder = finder;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String of = Optional.ofNullable(request.getParameter("of")).orElse("").strip();
    try {
      Answer answer = finder.answer(new Question(of, Map.of(), 1, Question.Order.RELEVANCE));
      Optional<Hit> named = answer.named();
      if (of.isEmpty() || named.isEmpty()) {
        pages.error(
            404,
            "error.unknown",
            Visit.of(request).t().of("error.unknown.text", of),
            Visit.of(request),
            response);
      } else {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Address.path(named.get().iri()) + ".jsonld");
      }
    } catch (QuestionException e) {
      pages.error(400, "search.refused", e.getMessage(), Visit.of(request), response);
    }
  }
}

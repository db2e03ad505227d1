package org.plenary.site.ontology;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.rdf.RdfReader;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.http.Representation;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;

/** The ontology: a page with every term, or the ontology itself. */
public final class OntologyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** E.g. {@code 0.1.0}, the end of the ontology's version IRI. */
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(\\.html)?");

  private final transient SiteQueries answers;
  private final transient Pages pages;
  private transient TermPages terms;

  public OntologyServlet(SiteQueries answers, Pages pages) {
    this.answers = answers;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Representation> form =
        Representation.ofPath(request.getRequestURI()).or(() -> Representation.wanted(request));
    Visit visit = Visit.of(request);
    response.addHeader("Vary", "Accept");
    if (form.isEmpty()) {
      pages.noSuchForm(visit, response);
    } else if (form.get() == Representation.HTML) {
      show(Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1), visit, response);
    } else {
      pages.data(RdfReader.bundled("/ontology/plenary.ttl"), form.get(), response);
    }
  }

  /** All terms, or the one that the path names; a version of the ontology is all of it. */
  private void show(String name, Visit visit, HttpServletResponse response) throws IOException {
    TermPages known = terms();
    if (name.isEmpty() || VERSION.matcher(name).matches()) {
      String language = visit.t().language();
      pages.write(
          "ontology.jte",
          Map.of(
              "terms",
              known.terms(),
              "diagram",
              Diagram.of(known.terms(), language),
              "history",
              known.history(language)),
          visit,
          response);
      return;
    }
    Optional<TermPage> page = known.find(name, visit.t());
    if (page.isEmpty()) {
      pages.error(404, "error.unknown", visit.t().of("error.unknown.text", name), visit, response);
    } else {
      pages.write("term.jte", Map.of("page", page.get()), visit, response);
    }
  }

  /** The store may be empty when the server starts, not when somebody reads. */
  private synchronized TermPages terms() {
    if (terms == null) {
      terms = new TermPages(answers);
    }
    return terms;
  }
}

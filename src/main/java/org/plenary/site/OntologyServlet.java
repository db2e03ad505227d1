package org.plenary.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.rdf.RdfReader;

/** The ontology: a page with every term, or the ontology itself. */
final class OntologyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient SiteQueries answers;
  private final transient Pages pages;

  OntologyServlet(SiteQueries answers, Pages pages) {
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
      List<Term> terms = answers.rows("terms", Map.of()).stream().map(Term::of).distinct().toList();
      pages.write("ontology.jte", Map.of("terms", terms), visit, response);
    } else {
      pages.data(RdfReader.bundled("/ontology/plenary.ttl"), form.get(), response);
    }
  }
}

package org.plenary.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.plenary.graph.Prefixes;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfReader;
import org.plenary.rdf.RdfWriter;

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
    String path = request.getRequestURI();
    Optional<Representation> form =
        Representation.ofPath(path)
            .or(() -> Representation.wanted(Optional.ofNullable(request.getHeader("Accept"))));
    response.setHeader("Vary", "Accept");
    if (form.isEmpty()) {
      pages.error(
          406,
          "No such form",
          "There is: " + String.join(", ", Representation.mediaTypes()),
          response);
    } else if (form.get() == Representation.HTML) {
      List<Term> terms = answers.rows("terms", Map.of()).stream().map(Term::of).distinct().toList();
      pages.write("ontology.jte", Map.of("terms", terms), response);
    } else {
      Graph ontology = RdfReader.bundled("/ontology/plenary.ttl");
      response.setContentType(form.get().mediaType() + "; charset=utf-8");
      RdfWriter.write(
          ontology.stream().map(t -> Quad.create(Quad.defaultGraphIRI, t)).sorted(RdfWriter.ORDER),
          RdfFormat.of(form.get().suffix()).orElseThrow(),
          Prefixes.ALL,
          response.getOutputStream());
    }
  }
}

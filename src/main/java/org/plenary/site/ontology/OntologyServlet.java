package org.plenary.site.ontology;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.http.Representation;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Texts;
import org.plenary.site.page.Visit;

/**
 * The ontology: a page with every term, one for each term and one for the alignments; each as data
 * too, by Accept header or suffix. The ontology's version IRI (OWL 2, section 3.1) leads here.
 */
public final class OntologyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** How terms relate to terms of others; no term has this name. */
  private static final String ALIGNMENTS = "alignments";

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
    String name = name(request, form);
    if (form.isEmpty()) {
      pages.noSuchForm(visit, response);
    } else if (!isWhole(name) && !name.equals(ALIGNMENTS) && terms().find(name).isEmpty()) {
      pages.error(404, "error.unknown", visit.t().of("error.unknown.text", name), visit, response);
    } else if (form.get() == Representation.HTML) {
      show(name, visit, response);
    } else {
      pages.data(graph(name), form.get(), response);
    }
  }

  /** What the path names, without the suffix of a form: {@code Citation}; empty for all. */
  private static String name(HttpServletRequest request, Optional<Representation> form) {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    String suffix = form.map(f -> "." + f.suffix()).orElse("");
    return !suffix.isEmpty() && path.endsWith(suffix)
        ? path.substring(0, path.length() - suffix.length())
        : path;
  }

  /** A version of the ontology is all of it, and the only one that is here is this one. */
  private boolean isWhole(String name) {
    return name.isEmpty() || name.equals(terms().history().version());
  }

  private Graph graph(String name) {
    if (name.equals(ALIGNMENTS)) {
      return terms().alignments().graph();
    }
    return isWhole(name) ? terms().ontology() : terms().statements(name);
  }

  private void show(String name, Visit visit, HttpServletResponse response) throws IOException {
    TermPages known = terms();
    Texts t = visit.t();
    if (isWhole(name)) {
      pages.write("ontology.jte", whole(visit), visit, response);
    } else if (name.equals(ALIGNMENTS)) {
      Alignments alignments = known.alignments();
      pages.write(
          "alignments.jte",
          Map.of("alignments", alignments.all(), "reasons", alignments.reasons(t.language())),
          visit,
          response);
    } else {
      TermPage page = known.page(known.find(name).orElseThrow(), t);
      pages.write("term.jte", Map.of("page", page), visit, response);
    }
  }

  private Map<String, Object> whole(Visit visit) {
    TermPages known = terms();
    String words = visit.parameters().getOrDefault("q", "").strip();
    return Map.of(
        "terms",
        known.terms(words),
        "words",
        words,
        "diagram",
        new Diagram(known.terms(), visit.t()).chief(),
        "version",
        known.history().version(),
        "history",
        known.history().versions(visit.t().language()),
        "deprecated",
        known.deprecated());
  }

  /** The store may be empty when the server starts, not when somebody reads. */
  private synchronized TermPages terms() {
    if (terms == null) {
      terms = new TermPages(answers);
    }
    return terms;
  }
}

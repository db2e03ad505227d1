package org.plenary.site.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.plenary.federation.PeerException;
import org.plenary.query.Catalogue;
import org.plenary.site.answer.Limits;
import org.plenary.site.answer.SafeQuery;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.answer.Turns;
import org.plenary.site.guard.QueryBounds;
import org.plenary.site.http.Accept;
import org.plenary.site.http.ContentPolicy;
import org.plenary.site.http.Representation;
import org.plenary.site.page.Hosting;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;

/**
 * What people see at {@code /sparql}: a form, and answers as tables. Programs get the endpoint's
 * description (SPARQL 1.1 Service Description, section 2) when they ask nothing, and are passed on
 * to the endpoint when they do.
 */
public final class SparqlPages extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String FORM = "application/x-www-form-urlencoded";

  /** Parameters by which a client says which form or which graphs it wants. */
  private static final Set<String> FOR_PROGRAMS =
      Set.of("format", "output", "out", "results", "default-graph-uri", "named-graph-uri");

  /** The first is for those who take anything. */
  private static final List<String> OFFER =
      List.of(
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/tab-separated-values",
          "text/turtle",
          "application/ld+json",
          "application/rdf+xml",
          "application/n-triples",
          "text/html");

  private final transient SiteQueries answers;
  private final transient AskedQuery asked;
  private final transient Catalogue catalogue;
  private final transient Pages pages;
  private final transient Turns turns;
  private final transient Limits limits;
  private final transient Hosting hosting;

  public SparqlPages(
      SiteQueries answers, Catalogue catalogue, Pages pages, Turns turns, Hosting hosting) {
    this.answers = answers;
    this.asked = new AskedQuery(answers);
    this.catalogue = catalogue;
    this.pages = pages;
    this.turns = turns;
    this.limits = hosting.limits();
    this.hosting = hosting;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Visit visit = Visit.of(request);
    boolean reads = Set.of("GET", "HEAD").contains(request.getMethod());
    if (reads && asksNothing(request)) {
      describe(visit, request, response);
    } else if ((reads || isForm(request)) && forPeople(request)) {
      page(request.getParameter("query"), TableView.of(request), visit, response);
    } else {
      chain.doFilter(reads ? new Reading(request) : request, response);
    }
  }

  /**
   * HEAD has the header fields of GET (RFC 9110, section 9.3.2), and the server leaves the body
   * out. The endpoint knows GET only.
   */
  private static final class Reading extends HttpServletRequestWrapper {
    Reading(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }

  /** A language of the page is no question. */
  private static boolean asksNothing(HttpServletRequest request) {
    return Set.of(Visit.LANGUAGE, Visit.READING).containsAll(request.getParameterMap().keySet());
  }

  /** A question that is too long for an address; programs send such forms too. */
  private static boolean isForm(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && String.valueOf(request.getContentType()).startsWith(FORM)
        && request.getQueryString() == null;
  }

  private static boolean forPeople(HttpServletRequest request) {
    Accept accept = Accept.of(request);
    // Only browsers name HTML; a form of a program is not to be read before the endpoint does.
    if (!String.join(",", Collections.list(request.getHeaders("Accept"))).contains("text/html")
        || request.getParameter("query") == null
        || !Collections.disjoint(request.getParameterMap().keySet(), FOR_PROGRAMS)) {
      return false;
    }
    return accept.best(OFFER).filter("text/html"::equals).isPresent();
  }

  private void describe(Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    // Browsers always say that they take HTML; who says nothing is a program.
    Optional<Representation> form =
        request.getHeader("Accept") == null
            ? Optional.of(Representation.TTL)
            : Representation.wanted(request);
    if (form.isEmpty()) {
      pages.noSuchForm(visit, response);
    } else if (form.get() == Representation.HTML) {
      String example = catalogue.find("most-cited").map(q -> q.body()).orElse("");
      write(example, new HashMap<>(), visit, response);
    } else {
      pages.data(
          EndpointDescription.of(
              hosting.origin(request),
              answers.graph("inventory", Map.of()),
              EndpointDescription.graphs(answers),
              hosting.peers()),
          form.get(),
          response);
    }
  }

  private void page(String sparql, TableView view, Visit visit, HttpServletResponse response)
      throws IOException {
    Map<String, Object> model = new HashMap<>();
    try {
      QueryBounds.check(sparql);
      Query query = QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
      SafeQuery.check(query, hosting.peers());
      model.put("answer", turns.during(query, () -> asked.answer(query, sparql, view, visit)));
    } catch (QueryCancelledException e) {
      throw e;
    } catch (QueryParseException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.put("answer", Answered.NONE.with(Fault.of(e, sparql)));
    } catch (PeerException e) {
      response.setStatus(e.trouble().status());
      model.put("answer", Answered.NONE.with(Fault.of(e, visit.t().language())));
    } catch (QueryException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.put("answer", Answered.NONE.with(Fault.of(String.valueOf(e.getMessage()))));
    }
    write(sparql, model, visit, response);
  }

  private void write(
      String sparql, Map<String, Object> model, Visit visit, HttpServletResponse response)
      throws IOException {
    model.put("sparql", sparql);
    model.putIfAbsent("answer", Answered.NONE);
    model.put("examples", catalogue.all());
    model.put("asking", hosting.peers().isOn() ? catalogue.federated() : List.of());
    model.put("limits", limits);
    model.put("peers", hosting.peers().all());
    ContentPolicy.EDITOR.set(response);
    pages.write("sparql.jte", model, visit, response);
  }
}

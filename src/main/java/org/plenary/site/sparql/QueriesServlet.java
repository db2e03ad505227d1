package org.plenary.site.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.plenary.federation.Peer;
import org.plenary.federation.PeerException;
import org.plenary.federation.Peers;
import org.plenary.lexicon.Folded;
import org.plenary.query.Catalogue;
import org.plenary.query.Parameter;
import org.plenary.query.QueryException;
import org.plenary.query.QueryFile;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.answer.Turns;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;

/** The list of queries, and a page for each: its form, its text, its answer. */
public final class QueriesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Set by the button: whoever only looks at a page, as crawlers do, asks nobody else. */
  private static final String ASK = "ask";

  private final transient AskedQuery asked;
  private final transient Catalogue catalogue;
  private final transient Pages pages;
  private final transient Turns turns;
  private final transient Peers peers;

  /**
   * @param peers the endpoints that queries may ask
   */
  public QueriesServlet(
      SiteQueries answers, Catalogue catalogue, Pages pages, Turns turns, Peers peers) {
    this.asked = new AskedQuery(answers);
    this.catalogue = catalogue;
    this.pages = pages;
    this.turns = turns;
    this.peers = peers;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    if (request.getServletPath().equals("/queries")) {
      list(name, visit, response);
      return;
    }
    Optional<QueryFile> query = catalogue.find(name).filter(q -> !q.name().startsWith("site/"));
    if (query.isEmpty()) {
      pages.error(404, "error.unknown", visit.t().of("error.query.text", name), visit, response);
    } else {
      boolean asks = !isFederated(query.get()) || request.getParameter(ASK) != null;
      show(query.get(), values(query.get(), request), asks, from(request), visit, response);
    }
  }

  /** The list, or the page of a query by the longer path that people may guess. */
  private void list(String name, Visit visit, HttpServletResponse response) throws IOException {
    if (!name.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      String page = "/query/" + name.replaceAll("[^a-z/-]", "");
      response.setHeader("Location", visit.address().replace(visit.path(), page));
      return;
    }
    String words = visit.parameters().getOrDefault("q", "").strip();
    Map<String, Object> model = new HashMap<>();
    model.put("words", words);
    model.put("queries", matching(catalogue.all(), words, visit));
    model.put("asking", peers.isOn() ? matching(catalogue.federated(), words, visit) : List.of());
    pages.write("queries.jte", model, visit, response);
  }

  private static List<QueryFile> matching(
      Collection<QueryFile> queries, String words, Visit visit) {
    return queries.stream().filter(q -> matches(q, words, visit.t().language())).toList();
  }

  private static boolean isFederated(QueryFile query) {
    return query.name().startsWith(Catalogue.FEDERATED);
  }

  /** Whether a query has all the words: in its name, its title, what it says or what it asks. */
  private static boolean matches(QueryFile query, String words, String language) {
    String all =
        Folded.of(
                String.join(
                    " ",
                    query.name(),
                    query.title(language),
                    query.title(),
                    query.description(language),
                    query.body()))
            .text();
    return Stream.of(words.split("\\s+")).map(w -> Folded.of(w).text()).allMatch(all::contains);
  }

  private static int from(HttpServletRequest request) {
    String from = Optional.ofNullable(request.getParameter(ResultTable.FROM)).orElse("0");
    return from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
  }

  private static Map<String, String> values(QueryFile query, HttpServletRequest request) {
    Map<String, String> values = new HashMap<>();
    for (Parameter parameter : query.parameters()) {
      Optional.ofNullable(request.getParameter(parameter.name()))
          .filter(v -> !v.isBlank())
          .ifPresent(v -> values.put(parameter.name(), v));
    }
    return values;
  }

  private void show(
      QueryFile query,
      Map<String, String> values,
      boolean asks,
      int from,
      Visit visit,
      HttpServletResponse response)
      throws IOException {
    Map<String, Object> model = new HashMap<>();
    model.put("query", query);
    model.put("values", values);
    model.put("answer", Answered.NONE);
    model.put("asked", isFederated(query) ? asked(query) : List.of());
    String sparql = query.body();
    boolean complete =
        query.parameters().stream()
            .allMatch(p -> values.containsKey(p.name()) || p.defaultValue().isPresent());
    if (asks && complete) {
      try {
        Query bound = query.with(values);
        sparql = values.isEmpty() ? sparql : bound.serialize().strip();
        model.put("answer", answer(bound, sparql, from, visit));
      } catch (QueryException e) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.put("answer", Answered.NONE.with(Fault.of(e.getMessage())));
      } catch (PeerException e) {
        response.setStatus(e.trouble().status());
        model.put("answer", Answered.NONE.with(Fault.of(e, visit.t().language())));
      }
    }
    model.put("pieces", SparqlText.pieces(sparql));
    model.put("edits", Answered.edits(sparql));
    pages.write("query.jte", model, visit, response);
  }

  /** The endpoints that a query asks, as far as it may. */
  private List<Peer> asked(QueryFile query) {
    return peers.all().stream()
        .filter(p -> query.body().contains("SERVICE <" + p.endpoint() + ">"))
        .toList();
  }

  /** The parts of the table are parts of this page, not of the endpoint's. */
  private Answered answer(Query query, String sparql, int from, Visit visit) {
    return turns
        .during(query, () -> asked.answer(query, sparql, from, visit))
        .at(visit.without(ResultTable.FROM));
  }
}

package org.plenary.site.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
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
import org.plenary.site.http.Accept;
import org.plenary.site.http.Representation;
import org.plenary.site.page.Hosting;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;

/** The list of queries, and a page for each: its form, its text, its answer. */
public final class QueriesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Set by the button: whoever only looks at a page, as crawlers do, asks nobody else. */
  private static final String ASK = "ask";

  /** Its page and its rows, and what is said of it. */
  private static final List<String> FORMS =
      Stream.of(
              ResultForm.mediaTypes(),
              Representation.mediaTypes(),
              List.of("application/json", "application/xml"))
          .flatMap(List::stream)
          .distinct()
          .toList();

  private final transient SiteQueries answers;
  private final transient AskedQuery asked;
  private final transient Catalogue catalogue;
  private final transient Pages pages;
  private final transient Turns turns;
  private final transient Hosting hosting;
  private final transient Peers peers;

  public QueriesServlet(
      SiteQueries answers, Catalogue catalogue, Pages pages, Turns turns, Hosting hosting) {
    this.answers = answers;
    this.asked = new AskedQuery(answers);
    this.catalogue = catalogue;
    this.pages = pages;
    this.turns = turns;
    this.hosting = hosting;
    this.peers = hosting.peers();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    if (request.getServletPath().equals("/queries")) {
      listed(name, request, visit, response);
      return;
    }
    Optional<Representation> described = described(name, request);
    Optional<ResultForm> suffix = ResultForm.ofPath(name);
    Optional<ResultForm> form = suffix.or(() -> ResultForm.wanted(request));
    String bare = bare(name, suffix);
    Optional<QueryFile> query = catalogue.find(bare);
    response.addHeader("Vary", "Accept");
    if (query.isEmpty()) {
      pages.error(404, "error.unknown", visit.t().of("error.query.text", bare), visit, response);
    } else if (described.isPresent()) {
      String endpoint = hosting.origin(request) + "/sparql";
      pages.data(QueriesDescription.of(query.get(), endpoint), described.get(), response);
    } else if (form.isEmpty() || form.get() != ResultForm.HTML && columns(query.get()).isEmpty()) {
      pages.noSuchForm(FORMS, visit, response);
    } else if (form.get() != ResultForm.HTML) {
      rows(query.get(), values(query.get(), request), form.get(), visit, response);
    } else {
      links(query.get(), request, response);
      show(query.get(), request, visit, response);
    }
  }

  /** The name of a query without the suffix of a form, e.g. {@code votes} of "votes.csv". */
  private static String bare(String name, Optional<ResultForm> suffix) {
    return suffix
        .map(ResultForm::suffix)
        .or(() -> Representation.ofPath(name).map(Representation::suffix))
        .map(s -> name.substring(0, name.length() - s.length() - 1))
        .orElse(name);
  }

  /** The form of what is said of a query, if that is wanted more than its rows or its page. */
  private static Optional<Representation> described(String name, HttpServletRequest request) {
    if (ResultForm.ofPath(name).isPresent()) {
      return Optional.empty();
    }
    Optional<Representation> said =
        request.getParameter("format") == null
            ? Accept.of(request).best(FORMS).flatMap(Representation::ofMediaType)
            : Representation.wanted(request);
    return Representation.ofPath(name).or(() -> said).filter(r -> r != Representation.HTML);
  }

  /** Where the query is described and, when it is asked as a whole, the other forms of its rows. */
  private static void links(
      QueryFile query, HttpServletRequest request, HttpServletResponse response) {
    String link = "</query/%s.%s%s>; rel=\"%s\"; type=\"%s\"";
    Representation said = Representation.TTL;
    response.addHeader(
        "Link", link.formatted(query.name(), said.suffix(), "", "describedby", said.mediaType()));
    boolean asks = !isFederated(query) || request.getParameter(ASK) != null;
    if (!asks || columns(query).isEmpty() || !isComplete(query, values(query, request))) {
      return;
    }
    String asked = Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
    for (ResultForm other : ResultForm.values()) {
      response.addHeader(
          "Link",
          link.formatted(query.name(), other.suffix(), asked, "alternate", other.mediaType()));
    }
  }

  /** Whether each parameter that has no default has a value. */
  private static boolean isComplete(QueryFile query, Map<String, String> values) {
    return query.parameters().stream()
        .allMatch(p -> values.containsKey(p.name()) || p.defaultValue().isPresent());
  }

  private void rows(
      QueryFile query,
      Map<String, String> values,
      ResultForm form,
      Visit visit,
      HttpServletResponse response)
      throws IOException {
    try {
      Query bound = query.with(values);
      byte[] rows = form.write(turns.during(bound, () -> answers.rowSet(bound)));
      Pages.send(form.mediaType(), rows, response);
    } catch (QueryException e) {
      pages.error(400, "error.request", e.getMessage(), visit, response);
    }
  }

  private void listed(
      String name, HttpServletRequest request, Visit visit, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<Representation> form = Representation.wanted(request);
    if (!name.isEmpty() || form.filter(f -> f == Representation.HTML).isPresent()) {
      list(name, visit, response);
    } else if (form.isPresent()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/queries." + form.get().suffix());
    } else {
      pages.noSuchForm(visit, response);
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
    Map<String, List<QueryFile>> found = new LinkedHashMap<>();
    found.put("queries", matching(catalogue.all(), words, visit));
    found.put("checks", matching(catalogue.checks(), words, visit));
    found.put("pages", matching(catalogue.ofPages(), words, visit));
    found.put(
        "federated", matching(peers.isOn() ? catalogue.federated() : List.of(), words, visit));
    pages.write("queries.jte", Map.of("queries", found, "words", words), visit, response);
  }

  private static List<QueryFile> matching(Collection<QueryFile> all, String words, Visit visit) {
    return all.stream().filter(q -> matches(q, words, visit.t().language())).toList();
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
      QueryFile query, HttpServletRequest request, Visit visit, HttpServletResponse response)
      throws IOException {
    Map<String, String> values = values(query, request);
    Map<String, Object> model = new HashMap<>();
    model.put("command", command(request.getRequestURL().toString(), query, values));
    model.put("query", query);
    model.put("values", values);
    model.put("columns", columns(query));
    model.put("answer", Answered.NONE);
    model.put("asked", isFederated(query) ? asked(query) : List.of());
    String sparql = query.body();
    boolean asks = !isFederated(query) || request.getParameter(ASK) != null;
    if (asks && isComplete(query, values)) {
      try {
        Query bound = query.with(values);
        sparql = values.isEmpty() ? sparql : bound.serialize().strip();
        model.put("answer", answer(bound, sparql, TableView.of(request), visit));
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

  private static boolean isFederated(QueryFile query) {
    return query.name().startsWith(Catalogue.FEDERATED);
  }

  /**
   * A line for a shell that gets the rows; a value with ' in it can not end its word and begin a
   * command of its own.
   */
  private static String command(String address, QueryFile query, Map<String, String> values) {
    var line = new StringBuilder("curl -LG -H 'Accept: text/csv' ").append(word(address));
    for (Parameter parameter : query.parameters()) {
      String usual = parameter.isNarrowing() ? "" : parameter.example();
      String value = values.getOrDefault(parameter.name(), usual);
      if (!value.isEmpty()) {
        line.append(" --data-urlencode ").append(word(parameter.name() + "=" + value));
      }
    }
    return line.toString();
  }

  private static String word(String words) {
    return "'" + words.replace("'", "'\\''") + "'";
  }

  /** What the rows have, in order; a graph has no columns. */
  private static List<String> columns(QueryFile query) {
    Query parsed = QueryFactory.create(query.body(), Syntax.syntaxSPARQL_11);
    return parsed.isSelectType() ? parsed.getResultVars() : List.of();
  }

  /** The parts of the table are parts of this page, not of the endpoint's. */
  private Answered answer(Query query, String sparql, TableView view, Visit visit) {
    return turns
        .during(query, () -> asked.answer(query, sparql, view, visit))
        .at(TableView.without(visit));
  }
}

package org.plenary.site.finding;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plenary.query.Catalogue;
import org.plenary.site.answer.KeptAnswers;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.http.Accept;
import org.plenary.site.http.Representation;
import org.plenary.site.link.Link;
import org.plenary.site.page.ContentLanguages;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Spread;
import org.plenary.site.page.Visit;

/**
 * The list that librarians want: what is wrong or doubtful in documents, by kind, severity,
 * session, language and document; as a page, as CSV and as RDF.
 */
public final class FindingsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** The table as data; the graph has the forms of every thing. */
  public static final String CSV = "csv";

  private static final String CSV_TYPE = "text/csv";

  /** What stands for all values of a facet, as in the query. */
  private static final String ANY = "any";

  /** Findings on a page. */
  private static final int PAGE = 100;

  /** The query of all findings. */
  public static final String QUERY = "findings";

  private final transient SiteQueries answers;
  private final transient KeptAnswers kept;
  private final transient Pages pages;
  private final transient Catalogue catalogue;

  /** By language: a store that is served takes no publication, so that the list stays as it is. */
  private final transient Map<String, Findings> known = new ConcurrentHashMap<>();

  public FindingsServlet(SiteQueries answers, KeptAnswers kept, Catalogue catalogue, Pages pages) {
    this.kept = kept;
    this.answers = answers;
    this.pages = pages;
    this.catalogue = catalogue;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    response.addHeader("Vary", "Accept");
    Optional<Map<Facet, String>> wanted = wanted(visit);
    String from = visit.parameters().getOrDefault("from", "0");
    Optional<String> form = form(request);
    if (wanted.isEmpty() || !from.matches("\\d{1,9}")) {
      pages.error(400, "error.address", visit.t().of("error.address.text"), visit, response);
    } else if (form.isEmpty()) {
      pages.noSuchForm(visit, response);
    } else if (form.get().equals(CSV_TYPE)) {
      response.addHeader("Vary", "Accept-Language, Cookie");
      response.setHeader("Content-Language", visit.t().language());
      String csv = all(visit).with(wanted.get()).csv();
      Pages.send(CSV_TYPE, csv.getBytes(StandardCharsets.UTF_8), response);
    } else if (form.get().equals(Representation.HTML.mediaType())) {
      pages.write(
          "findings.jte",
          Map.of("page", page(wanted.get(), Long.parseLong(from), visit)),
          visit,
          response);
    } else {
      Representation data = Representation.ofMediaType(form.get()).orElseThrow();
      pages.data(graph(all(visit).with(wanted.get())), data, response);
    }
  }

  /** The form that the path names, or else the one that the client wants most. */
  private static Optional<String> form(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (path.endsWith("." + CSV)) {
      return Optional.of(CSV_TYPE);
    }
    List<String> offers = new ArrayList<>(Representation.mediaTypes());
    offers.add(CSV_TYPE);
    return Representation.ofPath(path)
        .map(Representation::mediaType)
        .or(() -> Accept.of(request).best(offers));
  }

  /** What the parameters ask for; empty when one of them has no such form. */
  private static Optional<Map<Facet, String>> wanted(Visit visit) {
    Map<Facet, String> wanted = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String typed = visit.parameters().getOrDefault(facet.parameter(), "");
      if (!typed.isBlank() && !typed.equals(ANY)) {
        Optional<String> value = facet.value(typed);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        wanted.put(facet, value.get());
      }
    }
    return Optional.of(wanted);
  }

  private Findings all(Visit visit) {
    return known.computeIfAbsent(
        visit.t().language(),
        l -> Findings.of(kept.rows(QUERY, Map.of()), new FindingKinds(catalogue, visit.t())));
  }

  /** All that is said of the findings themselves. */
  private Graph graph(Findings findings) {
    Set<String> wanted = findings.rows().stream().map(FindingRow::iri).collect(Collectors.toSet());
    Graph graph = GraphFactory.createDefaultGraph();
    answers.graph("findings-described", Map.of()).stream()
        .filter(t -> wanted.contains(t.getSubject().toString()))
        .forEach(graph::add);
    return graph;
  }

  private FindingsPage page(Map<Facet, String> wanted, long from, Visit visit) {
    var kinds = new FindingKinds(catalogue, visit.t());
    Findings all = all(visit);
    Findings found = all.with(wanted);
    String address = FindingsPage.address(FindingsPage.PATH, wanted);
    int count = found.rows().size();
    Optional<String> rule = Optional.ofNullable(wanted.get(Facet.RULE));
    return new FindingsPage(
        rule.map(r -> kinds.kind(r, found, wanted)).stream().toList(),
        rule.isPresent() ? List.of() : kinds.of(found, wanted),
        wanted,
        Arrays.stream(Facet.values())
            .filter(f -> f != Facet.RULE && f != Facet.DOCUMENT)
            .map(f -> new FindingsPage.Choice(f, values(f, all, wanted, visit)))
            .filter(c -> !c.values().isEmpty())
            .toList(),
        found.rows().stream().skip(from).limit(PAGE).toList(),
        count,
        new Spread(
            address + (wanted.isEmpty() ? "?" : "&") + "from=", from, PAGE, count > from + PAGE),
        "/sparql?query=" + Visit.encoded(answers.query(QUERY, inQuery(wanted)).serialize()));
  }

  private static Map<String, String> inQuery(Map<Facet, String> wanted) {
    Map<String, String> values = new HashMap<>();
    wanted.forEach((facet, value) -> values.put(facet.inQuery(), value));
    return values;
  }

  /** The values among what all other facets leave, so that one can go from one to the next. */
  private static List<FindingsPage.Value> values(
      Facet facet, Findings all, Map<Facet, String> wanted, Visit visit) {
    Map<Facet, String> others = new HashMap<>(wanted);
    String here = Optional.ofNullable(others.remove(facet)).orElse("");
    List<FindingsPage.Value> values = new ArrayList<>();
    all.with(others)
        .counts(facet)
        .forEach(
            (value, count) -> {
              boolean chosen = value.equals(here);
              Map<Facet, String> next = new HashMap<>(others);
              if (!chosen) {
                next.put(facet, value);
              }
              String address = FindingsPage.address(FindingsPage.PATH, next);
              values.add(
                  new FindingsPage.Value(words(facet, value, address, visit), count, chosen));
            });
    return values;
  }

  private static Link words(Facet facet, String value, String address, Visit visit) {
    return switch (facet) {
      case SEVERITY -> new Link(visit.t().of("severity." + value), address, visit.t().language());
      case LANGUAGE -> new Link(ContentLanguages.nameOf(value), address, value);
      default -> new Link(value, address, "");
    };
  }
}

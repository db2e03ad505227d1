package org.plenary.site.listing;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.site.answer.KeptAnswers;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.http.Representation;
import org.plenary.site.link.Link;
import org.plenary.site.link.NaturalOrder;
import org.plenary.site.page.Names;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Spread;
import org.plenary.site.page.Visit;

/** Everything of one kind, by letter or year, filtered by words, in parts; as data, whole. */
public final class ListingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Things on a page: what one looks through without a search. */
  private static final int PAGE = 200;

  /** A filter of more letters names nothing. */
  private static final int LONGEST = 200;

  private final transient Listing listing;
  private final transient SiteQueries answers;
  private final transient KeptAnswers kept;
  private final transient Pages pages;

  /** By language: a store that is served takes no publication, so that a list stays as it is. */
  private final transient Map<String, Entries> known = new ConcurrentHashMap<>();

  public ListingServlet(Listing listing, SiteQueries answers, KeptAnswers kept, Pages pages) {
    this.listing = listing;
    this.kept = kept;
    this.answers = answers;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    response.addHeader("Vary", "Accept");
    Representation.alternates(listing.path(), response);
    Optional<Representation> form =
        Representation.ofPath(request.getRequestURI()).or(() -> Representation.wanted(request));
    if (form.isEmpty()) {
      pages.noSuchForm(visit, response);
    } else if (form.get() != Representation.HTML) {
      pages.data(graph(), form.get(), response);
    } else {
      page(visit, response);
    }
  }

  private void page(Visit visit, HttpServletResponse response) throws IOException {
    String from = visit.parameters().getOrDefault("from", "0");
    String words = visit.parameters().getOrDefault("q", "");
    String shelf = visit.parameters().getOrDefault("at", "");
    if (!from.matches("\\d{1,9}") || words.length() > LONGEST || shelf.length() > LONGEST) {
      pages.error(400, "error.address", visit.t().of("error.address.text"), visit, response);
      return;
    }
    Entries all = known.computeIfAbsent(visit.reading().first(), l -> all(visit));
    Entries found = all.of(words, shelf);
    long first = Long.parseLong(from);
    var page =
        new ListingPage(
            visit.t().of(listing.key()),
            visit.t().of(listing.key() + ".lead"),
            listing.path(),
            words,
            shelf,
            shelves(all, shelf),
            found.all().stream().skip(first).limit(PAGE).toList(),
            found.all().size(),
            new Spread(address(words, shelf), first, PAGE, found.all().size() > first + PAGE),
            others(visit),
            sparql());
    pages.write("listing.jte", Map.of("page", page), visit, response);
  }

  private String sparql() {
    String query = answers.query(listing.query(), listing.parameters()).serialize();
    return "/sparql?query=" + encoded(query);
  }

  private String address(String words, String shelf) {
    return "%s?q=%s&at=%s&from=".formatted(listing.path(), encoded(words), encoded(shelf));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** Letters in their order, years from the last one back; the one that is shown leads nowhere. */
  private List<Link> shelves(Entries all, String here) {
    Comparator<String> order = new NaturalOrder();
    return all
        .shelves(listing.shelves() == Listing.Shelves.YEARS ? order.reversed() : order)
        .stream()
        .map(s -> new Link(s, s.equals(here) ? "" : listing.path() + "?at=" + encoded(s), ""))
        .toList();
  }

  private List<Link> others(Visit visit) {
    return Arrays.stream(Listing.values())
        .filter(l -> l != listing)
        .map(l -> new Link(visit.t().of(l.key()), l.path(), visit.t().language()))
        .toList();
  }

  private Entries all(Visit visit) {
    var names = new Names(visit);
    Map<Node, Description> things = new HashMap<>();
    for (SiteQueries.Row row : kept.rows(listing.query(), listing.parameters())) {
      Node thing = row.required("thing");
      names.add(thing, row.node("label"));
      things.computeIfAbsent(thing, t -> new Description()).add(row);
    }
    return new Entries(
        names.things().stream()
            .map(t -> things.get(t).entry(names.link(t), listing.shelves(), visit))
            .sorted(Comparator.comparing(e -> e.thing().label(), new NaturalOrder()))
            .toList());
  }

  /** The things with their names: who takes data takes all. */
  private Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    kept.rows(listing.query(), listing.parameters())
        .forEach(
            row ->
                row.node("label")
                    .ifPresent(l -> graph.add(row.required("thing"), RDFS.label.asNode(), l)));
    return graph;
  }
}

package org.plenary.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Everything of one kind by name, in parts. */
final class ListingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Things on a page: what one looks through without a search. */
  private static final int PAGE = 200;

  private final transient Listing listing;
  private final transient SiteQueries answers;
  private final transient Pages pages;

  /** By language: a store that is served takes no publication, so that a list stays as it is. */
  private final transient Map<String, List<Link>> known = new ConcurrentHashMap<>();

  ListingServlet(Listing listing, SiteQueries answers, Pages pages) {
    this.listing = listing;
    this.answers = answers;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    String from = Optional.ofNullable(request.getParameter("from")).orElse("0");
    if (!from.matches("\\d{1,9}")) {
      pages.error(400, "error.address", visit.t().of("error.address.text"), visit, response);
      return;
    }
    List<Link> all = known.computeIfAbsent(visit.reading().first(), l -> all(visit));
    long first = Long.parseLong(from);
    pages.write(
        "listing.jte",
        Map.of(
            "title",
            visit.t().of(listing.key()),
            "lead",
            visit.t().of(listing.key() + ".lead"),
            "things",
            all.stream().skip(first).limit(PAGE).toList(),
            "count",
            all.size(),
            "spread",
            new Spread(listing.path() + "?from=", first, PAGE, all.size() > first + PAGE)),
        visit,
        response);
  }

  private List<Link> all(Visit visit) {
    var names = new Names(visit);
    answers
        .rows("listing", Map.of("kind", listing.kind()))
        .forEach(row -> names.add(row.required("thing"), row.node("label")));
    return names.things().stream()
        .map(names::link)
        .sorted(Comparator.comparing(Link::label, new NaturalOrder()))
        .toList();
  }
}

package org.plenary.site.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.graph.Iris;
import org.plenary.search.Facet;
import org.plenary.search.QuestionException;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.http.Representation;
import org.plenary.site.http.Xml;
import org.plenary.site.link.Address;
import org.plenary.site.page.Hosting;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;
import org.plenary.site.search.Finder;

/**
 * {@code /feed.atom}: the documents that were published last (RFC 4287), and {@code
 * /feed.atom?q=women&organ=ga}: the newest that a question finds, with the words and the facets of
 * the search, e.g. those of a session, an organ, a committee, a subject.
 */
public final class FeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Where it is. */
  static final String PATH = "/feed.atom";

  static final String TYPE = "application/atom+xml";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int MOST = 50;

  /** A feed must say a time even when there is nothing in it. */
  private static final String EARLIEST = "1970-01-01T00:00:00Z";

  private final transient SiteQueries answers;
  private final transient Finder finder;
  private final transient Pages pages;
  private final transient Hosting hosting;

  public FeedServlet(SiteQueries answers, Finder finder, Pages pages, Hosting hosting) {
    this.answers = answers;
    this.finder = finder;
    this.pages = pages;
    this.hosting = hosting;
  }

  /**
   * What a feed tells.
   *
   * @param asked what stands behind the path, empty for all that is published
   * @param title what was asked, for people
   */
  private record Feed(String asked, String title, List<SiteQueries.Row> rows) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    Optional<Feed> feed;
    try {
      feed =
          title(request).isEmpty()
              ? Optional.of(new Feed("", "", answers.rows("newest", Map.of(), 0, MOST)))
              : found(request, response);
    } catch (QuestionException e) {
      feed = Optional.empty();
    }
    response.addHeader("Vary", "Accept-Language, Cookie");
    if (feed.isPresent()) {
      response.setHeader("Content-Language", visit.t().language());
      Pages.send(TYPE, xml(hosting.origin(request), feed.get(), visit), response);
    } else {
      pages.error(400, "error.address", visit.t().of("error.address.text"), visit, response);
    }
  }

  private Optional<Feed> found(HttpServletRequest request, HttpServletResponse response)
      throws QuestionException {
    Optional<Finder.Documents> found = finder.newest(PATH, request, MOST);
    if (found.filter(Finder.Documents::current).isEmpty()) {
      // What is found grows while the index is made, though the data stay.
      response.setHeader("ETag", null);
    }
    return found.map(
        documents ->
            new Feed(
                documents.address().substring(PATH.length()),
                title(request),
                documents.documents().isEmpty()
                    ? List.of()
                    : answers.rowsForEach("newest-of", "document", documents.documents())));
  }

  /** The words and values that are asked for, as they were typed; none for all. */
  private static String title(HttpServletRequest request) {
    return Stream.concat(Stream.of("q"), Arrays.stream(Facet.values()).map(Facet::id))
        .flatMap(name -> Optional.ofNullable(request.getParameter(name)).stream())
        .filter(value -> !value.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static byte[] xml(String origin, Feed feed, Visit visit) {
    String title = visit.t().of("data.feed.title");
    String pages = feed.asked().isEmpty() ? "/documents" : "/search" + feed.asked();
    var xml = new Xml("feed", NAMESPACE);
    xml.element("id", Iris.BASE + "feed.atom" + feed.asked())
        .element("title", feed.title().isEmpty() ? title : title + " · " + feed.title())
        .element("link", "", "rel", "self", "href", origin + PATH + feed.asked())
        .element("link", "", "rel", "alternate", "href", origin + pages)
        .element(
            "updated",
            feed.rows().stream().findFirst().map(r -> r.text("updated")).orElse(EARLIEST))
        .element("author", () -> xml.element("name", "Plenary"));
    feed.rows().forEach(row -> xml.element("entry", () -> entry(xml, origin, row)));
    return xml.end();
  }

  private static void entry(Xml xml, String origin, SiteQueries.Row row) {
    String path = origin + Address.path(row.text("document"));
    xml.element("id", row.text("document"))
        .element("title", row.text("name"))
        .element("updated", row.text("updated"))
        .element("summary", row.text("words"));
    for (Representation form : List.of(Representation.HTML, Representation.TTL)) {
      String address = path + "." + form.suffix();
      xml.element("link", "", "rel", "alternate", "type", form.mediaType(), "href", address);
    }
  }
}

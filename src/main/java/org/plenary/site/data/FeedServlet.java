package org.plenary.site.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.graph.Iris;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.http.Xml;
import org.plenary.site.link.Address;
import org.plenary.site.page.Hosting;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;

/**
 * {@code /feed.atom}: the documents that were published last (RFC 4287), of all sessions or of one
 * ({@code ?session=A/72}).
 */
public final class FeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int MOST = 50;

  /** A feed must say a time even when there is nothing in it. */
  private static final String EARLIEST = "1970-01-01T00:00:00Z";

  private final transient SiteQueries answers;
  private final transient Pages pages;
  private final transient Hosting hosting;

  public FeedServlet(SiteQueries answers, Pages pages, Hosting hosting) {
    this.answers = answers;
    this.pages = pages;
    this.hosting = hosting;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    String session = Optional.ofNullable(request.getParameter("session")).orElse("");
    if (!session.matches("([A-Z]{1,3}/[\\w-]{1,20})?")) {
      pages.error(400, "error.address", visit.t().of("error.address.text"), visit, response);
      return;
    }
    List<SiteQueries.Row> rows =
        session.isEmpty()
            ? answers.rows("newest", Map.of(), 0, MOST)
            : answers.rows(
                "newest-of-session", Map.of("session", Iris.BASE + "session/" + session), 0, MOST);
    Pages.send(
        "application/atom+xml", feed(hosting.origin(request), session, visit, rows), response);
  }

  private static byte[] feed(
      String origin, String session, Visit visit, List<SiteQueries.Row> rows) {
    String of = session.isEmpty() ? "" : "?session=" + session;
    var xml = new Xml("feed", NAMESPACE);
    xml.element("id", Iris.BASE + "feed" + of)
        .element("title", visit.t().of("data.feed.title") + (of.isEmpty() ? "" : " · " + session))
        .element("link", "", "rel", "self", "href", origin + "/feed.atom" + of)
        .element("link", "", "rel", "alternate", "href", origin + "/documents")
        .element("updated", rows.stream().findFirst().map(r -> r.text("updated")).orElse(EARLIEST))
        .element("author", () -> xml.element("name", "Plenary"));
    for (SiteQueries.Row row : rows) {
      String path = origin + Address.path(row.text("document"));
      xml.element(
          "entry",
          () ->
              xml.element("id", row.text("document"))
                  .element("title", row.text("name"))
                  .element("updated", row.text("updated"))
                  .element("summary", row.text("words"))
                  .element(
                      "link", "", "rel", "alternate", "type", "text/html", "href", path + ".html")
                  .element(
                      "link",
                      "",
                      "rel",
                      "alternate",
                      "type",
                      "text/turtle",
                      "href",
                      path + ".ttl"));
    }
    return xml.end();
  }
}

package org.plenary.site.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.http.Xml;
import org.plenary.site.link.Address;
import org.plenary.site.page.Hosting;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;

/**
 * {@code /robots.txt}, {@code /sitemap.xml} and its parts {@code /sitemap/1.xml} … (sitemaps.org
 * 0.9): every document that was read.
 */
public final class SitemapServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** As many addresses as one file may have. */
  private static final int PART = 50_000;

  private static final String ROBOTS =
      """
      User-agent: *
      Disallow: %2$s/sparql
      Disallow: %2$s/search
      Disallow: %2$s/suggest
      Disallow: %2$s/api/
      Disallow: %2$s/query/
      Disallow: %2$s/settings
      Sitemap: %1$s/sitemap.xml
      """;

  private final transient SiteQueries answers;
  private final transient Pages pages;
  private final transient Hosting hosting;

  public SitemapServlet(SiteQueries answers, Pages pages, Hosting hosting) {
    this.answers = answers;
    this.pages = pages;
    this.hosting = hosting;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String origin = hosting.origin(request);
    String path = request.getRequestURI();
    if (path.equals("/robots.txt")) {
      byte[] words =
          ROBOTS.formatted(origin, hosting.base().path()).getBytes(StandardCharsets.UTF_8);
      Pages.send("text/plain", words, response);
      return;
    }
    Optional<byte[]> map =
        path.equals("/sitemap.xml")
            ? Optional.of(index(origin))
            : number(path).flatMap(n -> part(origin, n));
    if (map.isPresent()) {
      Pages.send("application/xml", map.get(), response);
    } else {
      Visit visit = Visit.of(request);
      pages.error(404, "error.unknown", visit.t().of("error.page.text"), visit, response);
    }
  }

  private static Optional<Integer> number(String path) {
    String number = path.replaceAll("^/sitemap/|\\.xml$", "");
    return number.matches("[1-9]\\d{0,3}")
        ? Optional.of(Integer.valueOf(number))
        : Optional.empty();
  }

  private List<SiteQueries.Row> rows() {
    return answers.rows("published", Map.of());
  }

  private byte[] index(String origin) {
    int parts = Math.max(1, (rows().size() + PART - 1) / PART);
    var xml = new Xml("sitemapindex", NAMESPACE);
    for (int i = 1; i <= parts; i++) {
      String address = origin + "/sitemap/" + i + ".xml";
      xml.element("sitemap", () -> xml.element("loc", address));
    }
    return xml.end();
  }

  private Optional<byte[]> part(String origin, int number) {
    List<SiteQueries.Row> rows = rows().stream().skip((number - 1L) * PART).limit(PART).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var xml = new Xml("urlset", NAMESPACE);
    for (SiteQueries.Row row : rows) {
      xml.element(
          "url",
          () ->
              xml.element("loc", origin + Address.path(row.text("document")) + ".html")
                  .element("lastmod", row.text("updated")));
    }
    return Optional.of(xml.end());
  }
}

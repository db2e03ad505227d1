package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.store.StoreException;

/**
 * Words of a file that are mark-up stay words on every page that shows them: its document, and all
 * that its page leads to (paragraphs, notes, statements, spans, the file, pictures).
 */
class HostileTest {
  /** Pages that show its title or its words in lists. */
  private static final List<String> LISTS =
      List.of("documents", "findings", "sources", "search?q=signs", "feed.atom");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Site site;

  @BeforeAll
  static void start() throws IOException, StoreException {
    site = Site.start(HostileStore.open(), 0);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @TestFactory
  Stream<DynamicTest> everyPageShowsItAsWords() throws Exception {
    Set<String> pages = new LinkedHashSet<>(List.of(HostileStore.PAGE));
    pages.addAll(LISTS);
    pages.addAll(leads(HostileStore.PAGE));
    pages.addAll(leads(HostileStore.PAGE + "?evidence=en/preambular/1"));
    assertTrue(pages.size() > 30, () -> "led to few pages: " + pages);
    return pages.stream().map(p -> DynamicTest.dynamicTest(p, () -> check(p)));
  }

  private static Set<String> leads(String page) throws Exception {
    Set<String> leads = new LinkedHashSet<>();
    for (Element link : Jsoup.parse(get(page).body()).select("main a[href^=/]")) {
      String way = link.attr("href").substring(1).replaceFirst("#.*", "");
      if (!way.startsWith("sparql")) {
        leads.add(way);
      }
    }
    return leads;
  }

  private static void check(String page) throws Exception {
    HttpResponse<String> reply = get(page);
    assertTrue(reply.statusCode() < 500, reply::body);
    if (!reply.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      return;
    }
    Document html = Jsoup.parse(reply.body());
    assertEquals("", html.select("iframe, main img, main svg[onload]").outerHtml());
    for (Element script : html.select("script:not([src])")) {
      assertEquals("application/ld+json", script.attr("type"));
      JSON.parse(script.data());
    }
    for (Element element : html.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertTrue(!attribute.getKey().startsWith("on"), element::outerHtml);
        assertTrue(!attribute.getValue().startsWith("javascript:"), element::outerHtml);
      }
    }
  }

  private static HttpResponse<String> get(String page) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(site.address() + page))
            .header("Accept", "text/html")
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}

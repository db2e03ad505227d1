package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people do, with scripts and without. */
class JourneysInBrowserTest {
  private static Browser browser;
  private static Site site;

  /** Something that people do in a window. */
  private record Journey(String name, Consumer<Page> steps) {}

  private static final List<Journey> JOURNEYS =
      List.of(
          new Journey("search from any page", JourneysInBrowserTest::search),
          new Journey("follow a citation", JourneysInBrowserTest::followCitation),
          new Journey("ask a query", JourneysInBrowserTest::askQuery),
          new Journey("ask in SPARQL", JourneysInBrowserTest::askSparql),
          new Journey("read on in French", JourneysInBrowserTest::switchLanguage),
          new Journey("read on in the dark", JourneysInBrowserTest::switchTheme),
          new Journey("go elsewhere on a telephone", JourneysInBrowserTest::narrowMenu),
          new Journey("skip to the content by key", JourneysInBrowserTest::skip),
          new Journey("open the menu by key", JourneysInBrowserTest::menuByKey),
          new Journey("see what has the focus", JourneysInBrowserTest::focusSeen),
          new Journey("read hostile words", JourneysInBrowserTest::hostile),
          new Journey("read from right to left", JourneysInBrowserTest::rightToLeft));

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start().orElse(null);
    Assumptions.assumeTrue(browser != null, Browser.MISSING);
    site = Site.start(HostileStore.open(), 0);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      site.close();
      browser.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> journeys() {
    return Stream.of(true, false)
        .flatMap(
            scripts ->
                JOURNEYS.stream()
                    .map(
                        j ->
                            DynamicTest.dynamicTest(
                                j.name() + (scripts ? "" : " without scripts"),
                                () -> walk(j, scripts))));
  }

  private static void walk(Journey journey, boolean scripts) {
    try (var window = browser.open(scripts)) {
      window.page.navigate(site.address());
      journey.steps().accept(window.page);
      assertTrue(
          window.requests.stream().allMatch(r -> r.startsWith(site.address())),
          () -> "not ours: " + window.requests);
      // A page that is not there is an error for the browser, not for us.
      assertEquals(List.of(), window.errors.stream().filter(e -> !e.contains("of 404")).toList());
    }
  }

  private static void search(Page page) {
    // The box is a searchbox, and a combobox once scripts suggest.
    page.locator("header input[name=q]").fill("A/RES/72/74");
    page.locator("header input[name=q]").press("Enter");
    page.waitForURL("**/search?q=A%2FRES%2F72%2F74**");
    Locator found = page.locator(".hits h2 a").first();
    page.waitForCondition(
        () -> {
          // The index may still be made.
          if (found.count() == 0) {
            page.reload();
          }
          return found.count() > 0;
        },
        new Page.WaitForConditionOptions().setTimeout(90_000));
    assertTrue(found.innerText().startsWith("A/RES/72/74"), found.innerText());
    found.click();
    String heading = page.locator("h1").innerText();
    assertTrue(heading.startsWith("A/RES/72/74"), heading);
  }

  private static void followCitation(Page page) {
    page.navigate(site.address() + "document/A/RES/72/74.html");
    Locator cited = page.locator("main a.citation").first();
    String href = cited.getAttribute("href");
    cited.click();
    assertEquals(href, "/document/" + page.locator("h1").innerText());
  }

  private static void askQuery(Page page) {
    page.navigate(site.address() + "query/citing");
    page.locator("main input[name=symbol]").fill("59/8");
    page.locator("main button[type=submit]").click();
    assertTrue(page.locator("main table tbody tr").count() > 0);
  }

  private static void askSparql(Page page) {
    page.navigate(site.address() + "sparql");
    String query = "SELECT * { ?s a ?type } LIMIT 3";
    Locator editor = page.locator(".CodeMirror-code");
    if (editor.count() > 0) {
      editor.click();
      page.keyboard().press("Control+a");
      page.keyboard().press("Delete");
      page.keyboard().type(query);
      page.keyboard().press("Escape");
    } else {
      page.locator("textarea").fill(query);
    }
    page.locator("main form.editor button").first().click();
    page.waitForCondition(() -> page.locator("main table tbody tr").count() == 3);
  }

  private static void switchLanguage(Page page) {
    page.navigate(site.address() + "findings?rule=former-name");
    String english = page.locator("h1").innerText();
    page.locator(".languages a").click();
    assertEquals("fr", page.locator("html").getAttribute("lang"));
    assertFalse(english.equals(page.locator("h1").innerText()), english);
    assertTrue(page.url().contains("rule=former-name"), page.url());
    page.locator("a.name").click();
    assertEquals("fr", page.locator("html").getAttribute("lang"));
  }

  private static void switchTheme(Page page) {
    page.navigate(site.address() + "findings?rule=former-name");
    Object light = page.evaluate("getComputedStyle(document.body).backgroundColor");
    page.locator(".settings summary").click();
    page.locator(".settings button[value=dark]").click();
    assertTrue(page.url().endsWith("findings?rule=former-name"), page.url());
    page.locator("a.name").click();
    assertEquals("dark", page.locator("html").getAttribute("data-theme"));
    assertFalse(light.equals(page.evaluate("getComputedStyle(document.body).backgroundColor")));
  }

  private static void narrowMenu(Page page) {
    page.setViewportSize(Browser.NARROW, 800);
    Locator link = page.locator(".menu nav a[href='/organisations']");
    assertFalse(link.isVisible());
    page.locator(".menu > summary").click();
    link.click();
    assertTrue(page.locator("main ul li").count() > 0);
  }

  private static void skip(Page page) {
    page.keyboard().press("Tab");
    assertEquals("#content", page.locator(":focus").getAttribute("href"));
    page.keyboard().press("Enter");
    assertEquals("content", page.locator(":focus").getAttribute("id"));
  }

  /** Name, search, button, language, settings, menu: each is reached, in the order of the page. */
  private static void menuByKey(Page page) {
    page.setViewportSize(Browser.NARROW, 800);
    for (int i = 0; i < 7; i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertEquals("/documents", page.locator(":focus").getAttribute("href"));
    page.keyboard().press("Enter");
    page.waitForURL("**/documents");
  }

  /** Whatever a key reaches, from the first link on, has a line around it (WCAG 2.2, 2.4.7). */
  private static void focusSeen(Page page) {
    page.navigate(site.address() + "findings");
    for (int i = 0; i < 20; i++) {
      page.keyboard().press("Tab");
      Locator reached = page.locator(":focus");
      Object line = reached.evaluate("e => getComputedStyle(e).outlineStyle");
      assertFalse("none".equals(line), reached.evaluate("e => e.outerHTML").toString());
    }
  }

  private static void hostile(Page page) {
    page.navigate(site.address() + HostileStore.PAGE);
    assertTrue(page.locator("main").innerText().contains("<script>window.hurt=3</script>"));
    assertTrue(page.locator("main").innerText().contains("<svg onload=window.hurt=5>"));
    for (String path :
        List.of("documents", "findings", "search?q=<script>window.hurt=9</script>")) {
      page.navigate(site.address() + path);
      assertNull(page.evaluate("window.hurt ?? null"));
    }
    page.navigate(site.address() + HostileStore.PAGE);
    assertNull(page.evaluate("window.hurt ?? null"));
    assertEquals(0, page.locator("main script, main img, main iframe, [onerror]").count());
    assertEquals(0, page.locator("[href^='javascript:']").count());
  }

  /** No page is written so yet: the layout has to be ready when one is. */
  private static void rightToLeft(Page page) {
    page.navigate(site.address() + "document/A/RES/72/74.html");
    page.setViewportSize(Browser.NARROW, 800);
    page.evaluate("document.documentElement.dir = 'rtl'");
    Object width = page.evaluate("document.documentElement.scrollWidth");
    assertEquals(Browser.NARROW, ((Number) width).intValue());
  }

  @Test
  void escapeClosesTheMenuAndLeavesTheFocusOnIt() {
    try (var window = browser.open(true)) {
      window.page.navigate(site.address());
      window.page.locator(".settings summary").press("Enter");
      window.page.keyboard().press("Tab");
      window.page.keyboard().press("Escape");
      assertEquals(0, window.page.locator(".settings[open]").count());
      assertEquals("SUMMARY", window.page.locator(":focus").evaluate("e => e.tagName"));
    }
  }

  @Test
  void escapeClosesTheCardOfACitation() {
    try (var window = browser.open(true)) {
      window.page.navigate(site.address() + "document/A/RES/72/74.html");
      window.page.locator(".reading a.m").first().focus();
      window.page.locator("#card").waitFor();
      window.page.keyboard().press("Escape");
      assertEquals(0, window.page.locator("#card").count());
    }
  }

  @Test
  void theFirstPageIsSmall() {
    try (var window = browser.open(true)) {
      long[] bytes = {0};
      window.page.onResponse(reply -> bytes[0] += reply.body().length);
      window.page.navigate(site.address());
      assertTrue(bytes[0] < 100 * 1024, bytes[0] + " bytes");
    }
  }
}

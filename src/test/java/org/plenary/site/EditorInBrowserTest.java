package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the editor does with scripts; without them the page is the plain form of other tests. */
class EditorInBrowserTest {
  private static final String ADOPTED =
      "PREFIX pl: <https://w3id.org/plenary/ontology#>\nSELECT ?d ?on { ?d pl:adoptedOn ?on }";

  @RegisterExtension static final SiteInBrowser site = new SiteInBrowser();

  private Browser.Window window;
  private Page page;

  @BeforeEach
  void open() {
    window = site.open(true);
    page = window.page;
  }

  /**
   * Whatever was done: nothing was asked of another host, and the console is quiet but for replies
   * that the browser itself calls errors.
   */
  @AfterEach
  void close() {
    try (var done = window) {
      assertTrue(
          done.requests.stream().allMatch(r -> r.startsWith(site.address())),
          () -> "not ours: " + done.requests);
      assertEquals(
          List.of(),
          done.errors.stream()
              .filter(e -> !e.contains("of 400") && !e.contains("of 413"))
              .toList());
    }
  }

  private void open(String sparql) {
    page.navigate(
        site.address() + "sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8));
  }

  /** Replaces what stands in the editor by what is typed. */
  private void type(String words) {
    page.locator(".CodeMirror-code").click();
    page.keyboard().press("Control+a");
    page.keyboard().press("Delete");
    page.keyboard().type(words);
  }

  private Locator hints() {
    return page.locator(".CodeMirror-hint");
  }

  @Test
  void asksWithoutAnotherPageAndKeepsTheQuestionInTheAddress() {
    open(ADOPTED);
    assertTrue(page.locator("#answer tbody tr").count() > 0);
    page.evaluate("window.same = true");
    page.locator(".CodeMirror-code").click();
    page.keyboard().press("Control+End");
    page.keyboard().type(" LIMIT 2");
    page.keyboard().press("Escape");
    page.locator("form.editor button").first().click();
    page.waitForCondition(() -> page.locator("#answer tbody tr").count() == 2);
    assertEquals(true, page.evaluate("window.same"));
    assertTrue(page.url().endsWith("LIMIT%202"), page.url());
    page.reload();
    assertEquals(2, page.locator("#answer tbody tr").count());
  }

  @Test
  void offersClassesWithWhatTheyAreCalledAndAddsTheirPrefix() {
    page.navigate(site.address() + "sparql?lang=fr");
    type("SELECT * { ?s a resol");
    Locator offer = hints().filter(new Locator.FilterOptions().setHasText("pl:Resolution")).first();
    offer.waitFor();
    assertTrue(offer.innerText().contains("résolution"), offer.innerText());
    offer.click();
    String written = page.locator(".CodeMirror-code").innerText();
    assertTrue(written.contains("pl:Resolution"), written);
    page.waitForCondition(
        () -> page.locator(".CodeMirror-code").innerText().contains("/plenary/ontology#"));
  }

  @Test
  void offersProperties() {
    page.navigate(site.address() + "sparql");
    type("PREFIX pl: <https://w3id.org/plenary/ontology#> SELECT * { ?s pl:adoptedO");
    hints().filter(new Locator.FilterOptions().setHasText("pl:adoptedOn")).first().waitFor();
  }

  @Test
  void marksTheLineThatTheParserStumblesOver() {
    open("SELECT * {\n  ?s ?p FILTER\n}");
    assertEquals("2", page.locator("#answer [data-line]").getAttribute("data-line"));
    assertEquals(1, page.locator(".CodeMirror .wrong-line").count());
    assertTrue(page.locator("#answer mark").innerText().contains("FILTER"));
  }

  @Test
  void sharesLongQuestionsBehindTheHash() {
    String longer = ADOPTED + " # " + "long ".repeat(2000) + "\nLIMIT 1";
    String hash = URLEncoder.encode(longer, StandardCharsets.UTF_8).replace("+", "%20");
    page.navigate(site.address() + "sparql#query=" + hash);
    page.waitForCondition(() -> page.locator("#answer tbody tr").count() == 1);
    assertTrue(page.url().contains("/sparql#query="), page.url());
  }

  @Test
  void saysInPlainWordsWhatIsRefused() {
    page.navigate(site.address() + "sparql");
    type("SELECT (1 AS ?n) { ?a ?b ?c . ?d ?e ?f }");
    page.keyboard().press("Control+Enter");
    Locator said = page.locator("#answer [role=alert]");
    said.waitFor();
    assertTrue(said.innerText().contains("250,000"), said.innerText());
    assertFalse(said.innerText().contains("Exception"), said.innerText());
  }

  @Test
  void leavesTheEditorByTheKeyThatLeadsOn() {
    page.navigate(site.address() + "sparql");
    page.locator("form.live").waitFor();
    page.locator(".CodeMirror-code").click();
    // In an open list the key completes; what can be scrolled by keys may come first.
    for (int i = 0; i < 4 && !onAButton(); i++) {
      page.keyboard().press("Escape");
      page.keyboard().press("Tab");
    }
    assertTrue(onAButton(), () -> "" + page.evaluate("document.activeElement.outerHTML"));
  }

  private boolean onAButton() {
    return page.evaluate("document.activeElement.localName").equals("button");
  }

  @Test
  void opensAnExampleWithItsParameterInTheEditor() {
    page.navigate(site.address() + "query/citing");
    page.locator("main input[name=symbol]").fill("59/8");
    page.locator("main form button").click();
    int rows = page.locator("#answer tbody tr").count();
    assertTrue(rows > 0);
    page.locator("a[href^='/sparql?query=']").last().click();
    assertTrue(page.locator(".CodeMirror-code").innerText().contains("A/RES/59/8"));
    assertEquals(rows, page.locator("#answer tbody tr").count());
  }

  @Test
  void suggestsValuesForAParameter() {
    page.navigate(site.address() + "query/agreements-of");
    page.locator("main input[name=party]").fill("");
    page.locator("main input[name=party]").pressSequentially("islamic coop");
    page.waitForCondition(
        () ->
            page.evaluate("[...document.querySelector('datalist').options].map(o => o.value)")
                .toString()
                .contains("Organization of Islamic Cooperation"));
  }

  @Test
  void keepsWhatWasAskedInThisBrowserUntilItIsForgotten() {
    page.navigate(site.address() + "sparql");
    assertFalse(page.locator("details.asked").isVisible());
    type("ASK { ?a ?b 1 }");
    page.keyboard().press("Escape");
    page.locator("form.editor button").first().click();
    page.locator("#answer .verdict").waitFor();
    page.navigate(site.address() + "sparql?lang=fr");
    page.locator("details.asked summary").click();
    assertEquals("ASK { ?a ?b 1 }", page.locator("details.asked a").first().innerText());
    page.locator("details.asked a").first().click();
    page.locator("#answer .verdict").waitFor();
    page.locator("details.asked summary").click();
    page.locator("details.asked button").click();
    assertFalse(page.locator("details.asked").isVisible());
  }

  @Test
  void insertsAThingByItsName() {
    page.navigate(site.address() + "sparql");
    type("DESCRIBE ");
    // The index may still be made: what is typed then finds nothing.
    page.waitForCondition(
        () -> {
          page.locator(".inserting input").fill("");
          page.locator(".inserting input").fill("islamic coop");
          page.waitForTimeout(500);
          return page.locator("#things option").count() > 0;
        });
    page.keyboard().press("Enter");
    String written = page.locator(".CodeMirror-code").innerText();
    assertTrue(written.contains("DESCRIBE <https://w3id.org/plenary/organisation/"), written);
  }

  @Test
  void sortsAndFiltersTheTableWithoutAskingForMore() {
    open("SELECT ?n ?w { VALUES (?n ?w) { (10 'Genève') (9 'Bern') (100 'Paris') } }");
    page.locator("#answer th a").first().click();
    assertEquals("9", page.locator("#answer tbody td").first().innerText());
    page.locator("#answer th a").first().click();
    assertEquals("100", page.locator("#answer tbody td").first().innerText());
    assertEquals("descending", page.locator("#answer th").first().getAttribute("aria-sort"));
    page.navigate(page.url().replace("#answer", "") + "&find=geneve");
    assertEquals(1, page.locator("#answer tbody tr").count());
  }

  @Test
  void keepsTheChoiceOfChartMapOrTableWhateverIsDoneNext() {
    open("SELECT ?city ?n { VALUES (?city ?n) { ('Geneva' 3) ('Paris' 5) ('Nairobi' 2) } }");
    assertEquals("chart", seen());
    page.locator(".looks a").nth(1).click();
    assertEquals("map", seen());
    page.locator("#answer th a").last().click();
    assertEquals("map", seen());
    assertEquals("2", page.locator("#answer tbody td").nth(1).innerText());
    page.locator("form.editor button").first().click();
    // Asked anew the rows come in their own order.
    page.waitForCondition(() -> page.locator("#answer tbody td").nth(1).innerText().equals("3"));
    assertEquals("map", seen());
    assertTrue(page.url().endsWith("&show=map"), page.url());
    page.locator(".looks a").last().click();
    assertEquals("table", seen());
  }

  /** What is seen above the table, and said to be chosen. */
  private String seen() {
    boolean chart = page.locator("#answer figure.picture").count() > 0;
    boolean map = page.locator("#answer figure.world").count() > 0;
    assertFalse(chart && map);
    String seen = chart ? "chart" : map ? "map" : "table";
    assertTrue(page.locator(".looks [aria-current=true]").innerText().equalsIgnoreCase(seen), seen);
    return seen;
  }
}

package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every kind of page, a row for each in {@code browser/pages.tsv}, in a real browser: light and
 * dark, narrow and wide, in English and French, with scripts and without.
 */
class PagesInBrowserTest {
  @RegisterExtension static final SiteInBrowser site = new SiteInBrowser();
  private static Browser.Window scripted;
  private static Browser.Window plain;

  @BeforeAll
  static void openWindows() {
    scripted = site.open(true);
    plain = site.open(false);
  }

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/browser/pages.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells[1], cells[2])));
  }

  /** Each language in two of the four looks; the rules on structure are tried once, as it stays. */
  private static void check(String path, String status) {
    open(scripted, path, "en", status);
    look(scripted, ColorScheme.LIGHT, false, "en");
    look(scripted, ColorScheme.DARK, true, "en");
    open(scripted, path, "fr", status);
    look(scripted, ColorScheme.DARK, false, "fr");
    look(scripted, ColorScheme.LIGHT, true, "fr");
    open(plain, path, "fr", status);
    plain.narrow();
    assertNoSideways(plain.page);
    // As it would be in Arabic: what stands at the start of a line then stands at its right.
    plain.page.evaluate("document.documentElement.dir = 'rtl'");
    assertNoSideways(plain.page);
    plain.wide();
  }

  private static void open(Browser.Window window, String path, String language, String status) {
    window.forget();
    String sign = path.contains("?") ? "&" : "?";
    var reply =
        window.page.navigate(site.address() + path.substring(1) + sign + "lang=" + language);
    assertEquals(Integer.parseInt(status), reply.status());
    assertEquals(language, window.page.locator("html").getAttribute("lang"));
    // The browser itself calls a page with status 404 an error.
    List<String> errors = window.errors.stream().filter(e -> !e.contains("of " + status)).toList();
    assertEquals(List.of(), errors);
    assertTrue(
        window.requests.stream().allMatch(r -> r.startsWith(site.address())),
        () -> "not ours: " + window.requests);
  }

  private static void look(
      Browser.Window window, ColorScheme colours, boolean narrow, String language) {
    window.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    if (narrow) {
      window.narrow();
      assertNoSideways(window.page);
    } else {
      window.wide();
    }
    assertEquals(
        List.of(),
        window.violations(colours == ColorScheme.LIGHT && !narrow),
        colours + (narrow ? " narrow " : " wide ") + language);
  }

  /** A page that is wider than its window has to be pushed to and fro for each line. */
  private static void assertNoSideways(Page page) {
    Object width = page.evaluate("document.documentElement.scrollWidth");
    assertEquals(Browser.NARROW, ((Number) width).intValue(), "wider than the window");
  }
}

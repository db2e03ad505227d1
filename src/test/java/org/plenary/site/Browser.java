package org.plenary.site;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.Patience;

/** The browser that this machine has, without a window; none is fetched. */
final class Browser implements AutoCloseable {
  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  /** The narrowest that a page must fit: 1,280 pixels enlarged to 400 % (WCAG 2.2, 1.4.10). */
  static final int NARROW = 320;

  static final int WIDE = 1280;

  private static final int HEIGHT = 900;

  /** Milliseconds to wait for something to be seen: no machine is so slow. */
  private static final double PATIENCE = Patience.LIMIT.dividedBy(4).toMillis();

  /** The rules; evaluated from outside, as no page may load a script that is not ours. */
  private static final String AXE = axe();

  private static final String VIOLATIONS =
      "only => axe.run({resultTypes: ['violations'],"
          + " ...(only.length ? {runOnly: only} : {})})"
          + ".then(r => r.violations.map(v => v.id + ': '"
          + " + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | ')))";

  private static final List<String> LOOKS =
      List.of(
          "color-contrast",
          "link-in-text-block",
          "scrollable-region-focusable",
          "target-size",
          "aria-hidden-focus",
          "landmark-unique");

  /** Said where the tests are passed over. */
  static final String MISSING = "no browser here: the tests in a browser need Debian’s chromium";

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  private Browser(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    // A test machine has no user to keep apart, and often no sandbox to offer.
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
  }

  private static String axe() {
    try (var in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The browser, if there is one. */
  static Optional<Browser> start() {
    Optional<Path> program = PLACES.stream().filter(Files::isExecutable).findFirst();
    if (program.isEmpty()) {
      System.out.println(MISSING);
    }
    return program.map(Browser::new);
  }

  /** A window of its own, with its own cookies. */
  Window open(boolean scripts) {
    return new Window(
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB")
                .setViewportSize(WIDE, HEIGHT)));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** A window that notes what goes wrong in it. */
  static final class Window implements AutoCloseable {
    private final BrowserContext context;
    final Page page;

    /** What the console calls an error, and what a script throws. */
    final List<String> errors = new ArrayList<>();

    /** The addresses asked for. */
    final List<String> requests = new ArrayList<>();

    private Window(BrowserContext context) {
      this.context = context;
      context.setDefaultTimeout(PATIENCE);
      this.page = context.newPage();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              errors.add(message.text());
            }
          });
      page.onPageError(errors::add);
      page.onDialog(
          dialog -> {
            errors.add("a dialog opened: " + dialog.message());
            dialog.dismiss();
          });
      page.onRequest(request -> requests.add(request.url()));
    }

    /** Counts from here. */
    void forget() {
      errors.clear();
      requests.clear();
    }

    /**
     * What axe finds wrong in the page as it is shown now, one entry for each rule.
     *
     * @param all whether to try all rules, or only those that colours and widths bear on
     */
    List<String> violations(boolean all) {
      if (page.evaluate("window.axe === undefined").equals(true)) {
        page.evaluate(AXE);
      }
      List<?> found = (List<?>) page.evaluate(VIOLATIONS, all ? List.of() : LOOKS);
      return found.stream().map(Object::toString).toList();
    }

    void narrow() {
      page.setViewportSize(NARROW, HEIGHT);
    }

    void wide() {
      page.setViewportSize(WIDE, HEIGHT);
    }

    @Override
    public void close() {
      context.close();
    }
  }
}

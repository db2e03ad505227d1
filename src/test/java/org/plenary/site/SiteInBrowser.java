package org.plenary.site;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A browser and the site of {@link HostileStore} for as long as the tests of a class run. Where
 * there is no browser they are passed over.
 */
final class SiteInBrowser implements BeforeAllCallback, AfterAllCallback {
  private Optional<Browser> browser = Optional.empty();
  private Optional<Site> site = Optional.empty();

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    browser = Browser.start();
    Assumptions.assumeTrue(browser.isPresent(), Browser.MISSING);
    site = Optional.of(Site.start(HostileStore.open(), 0));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    site.ifPresent(Site::close);
    browser.ifPresent(Browser::close);
  }

  /** A window of its own, with its own cookies. */
  Browser.Window open(boolean scripts) {
    return browser.orElseThrow().open(scripts);
  }

  /** Where the site is, e.g. {@code http://localhost:3030/}. */
  String address() {
    return site.orElseThrow().address();
  }
}

package org.plenary.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.plenary.SampleStore;
import org.plenary.search.SearchIndex;
import org.plenary.store.StoreException;

/** The site of the sample for as long as the tests of a class run, and a client of it. */
public final class SampleSite implements BeforeAllCallback, AfterAllCallback {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Site site;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException, StoreException {
    index();
    site = Site.start(SampleStore.open(), 0);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    site.close();
  }

  /** The site makes the index while it serves; here it is to be there before the first request. */
  static void index() throws IOException, StoreException {
    try (SearchIndex index = SearchIndex.open(SampleStore.open())) {
      index.update();
    }
  }

  /** Where it is, e.g. {@code http://localhost:3030/}. */
  public String address() {
    return site.address();
  }

  /**
   * Asks for a page.
   *
   * @param headers names and values in turn
   */
  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}

package org.plenary.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.plenary.SampleStore;
import org.plenary.search.SearchIndex;
import org.plenary.store.StoreException;

/** The site of the sample, and a client of it. */
final class SampleSite {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private SampleSite() {}

  /** A site that finds everything from its first request. */
  static Site start() throws IOException, StoreException {
    index();
    return Site.start(SampleStore.open(), 0);
  }

  /** The site makes the index while it serves; here it is to be there before. */
  static void index() throws IOException, StoreException {
    try (SearchIndex index = SearchIndex.open(SampleStore.open())) {
      index.update();
    }
  }

  /**
   * Asks for a page.
   *
   * @param headers names and values in turn
   */
  static HttpResponse<String> get(Site site, String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(site.address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}

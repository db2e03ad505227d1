package org.plenary.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What a site that was started with a port for measures has counted. */
public final class Measured {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Measured() {}

  /** All measures, in the text format of Prometheus. */
  public static String text(Site site) throws IOException, InterruptedException {
    String address = "http://localhost:" + site.measuresPort().getAsInt() + "/metrics";
    return CLIENT
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  /**
   * The sum of the series that begin alike.
   *
   * @param series e.g. {@code plenary_requests_seconds_count}, with or without its tags
   */
  public static double sum(Site site, String series) throws IOException, InterruptedException {
    return text(site)
        .lines()
        .filter(line -> line.startsWith(series))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }
}

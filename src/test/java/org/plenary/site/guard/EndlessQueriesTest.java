package org.plenary.site.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.site.SampleSite;
import org.plenary.site.answer.Limits;
import org.plenary.site.page.Hosting;

/** Queries that may take all the time there is get little, and an error in every form. */
class EndlessQueriesTest {
  /** Seven steps from anything to anything: more than can be counted in any time. */
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @RegisterExtension static final HostileQueries hostile = new HostileQueries();

  @RegisterExtension
  static final SampleSite site =
      new SampleSite(
          Hosting.on(0).limits(new Limits(Duration.ofSeconds(2), 100_000, 4_000_000, 2)).build());

  @TestFactory
  Stream<DynamicTest> queries() throws IOException {
    return hostile.checks(site, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "application/sparql-results+json", "text/html"})
  void aQueryOutOfTimeIsAnError(String accept) throws IOException, InterruptedException {
    String path = "sparql?query=" + URLEncoder.encode(ENDLESS, StandardCharsets.UTF_8);
    HttpResponse<String> response = site.get(path, "Accept", accept);
    assertEquals(503, response.statusCode());
    assertFalse(response.body().contains("QueryCancelledException"), response.body());
  }
}

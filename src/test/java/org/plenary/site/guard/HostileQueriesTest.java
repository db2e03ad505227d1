package org.plenary.site.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.SampleStore;
import org.plenary.site.Site;
import org.plenary.site.answer.Limits;
import org.plenary.site.page.Hosting;

/**
 * Queries that mean harm, a file for each in {@code http/hostile}: its first line has the statuses
 * that it may get and, behind REPEAT, how often what stands in «» is repeated. After each the
 * server answers, and nobody is asked at the address that stands for another's.
 */
class HostileQueriesTest {
  private static final Path FOLDER = Path.of("src/test/resources/http/hostile");
  private static final Pattern REPEAT = Pattern.compile("REPEAT (\\d+)");
  private static final Pattern REPEATED = Pattern.compile("«([^»]*)»");
  private static final Duration TIME = Duration.ofSeconds(2);

  /** For a machine that does other things at the same time. */
  private static final Duration AT_MOST = Duration.ofSeconds(20);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static ServerSocket elsewhere;
  private static Site site;

  @BeforeAll
  static void start() throws Exception {
    elsewhere = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    elsewhere.setSoTimeout(1);
    site =
        Site.start(
            SampleStore.open(),
            Hosting.on(0).limits(new Limits(TIME, 100_000, 4_000_000, 2)).build());
  }

  @AfterAll
  static void stop() throws IOException {
    site.close();
    elsewhere.close();
  }

  @TestFactory
  Stream<DynamicTest> queries() throws IOException {
    return Files.list(FOLDER)
        .sorted()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
  }

  private static void check(Path file) throws IOException, InterruptedException {
    String text = Files.readString(file);
    String head = text.lines().findFirst().orElseThrow();
    Matcher repeat = REPEAT.matcher(head);
    int times = repeat.find() ? Integer.parseInt(repeat.group(1)) : 1;
    String query =
        REPEATED
            .matcher(text.replace("CANARY", Integer.toString(elsewhere.getLocalPort())))
            .replaceAll(m -> Matcher.quoteReplacement(m.group(1).repeat(times)));
    long start = System.nanoTime();
    HttpResponse<String> response = ask(query);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    List<String> allowed = List.of(head.split(" ")[1].split(","));
    assertTrue(
        allowed.contains(Integer.toString(response.statusCode())),
        () -> response.statusCode() + " " + response.body());
    if (response.statusCode() != 200) {
      assertEquals(
          "application/problem+json; charset=utf-8",
          response.headers().firstValue("Content-Type").orElse(""));
    }
    assertTrue(took.compareTo(AT_MOST) < 0, took::toString);
    assertEquals(200, ask("ASK {}").statusCode());
    assertTrue(isUntouched());
  }

  private static HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(site.address() + "sparql"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/sparql-results+json, text/turtle;q=0.5")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static boolean isUntouched() throws IOException {
    try {
      elsewhere.accept().close();
      return false;
    } catch (SocketTimeoutException e) {
      return true;
    }
  }
}

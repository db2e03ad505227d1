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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Patience;
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

  /** What a query gets that is ended when its time is over. */
  private static final String OUT_OF_TIME = "503";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static ServerSocket elsewhere;
  private static Site site;

  @BeforeAll
  static void listen() throws IOException {
    elsewhere = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    elsewhere.setSoTimeout(1);
  }

  @AfterAll
  static void stopListening() throws IOException {
    elsewhere.close();
  }

  /** Those that may take all the time there is get little. */
  @Nested
  class Endless {
    @BeforeAll
    static void begin() throws Exception {
      start(Duration.ofSeconds(2));
    }

    @AfterAll
    static void end() {
      site.close();
    }

    @TestFactory
    Stream<DynamicTest> queries() throws IOException {
      return checks(true);
    }
  }

  /** Those that are refused or answered in any case get all the time they need. */
  @Nested
  class Ending {
    @BeforeAll
    static void begin() throws Exception {
      start(Patience.LIMIT);
    }

    @AfterAll
    static void end() {
      site.close();
    }

    @TestFactory
    Stream<DynamicTest> queries() throws IOException {
      return checks(false);
    }
  }

  private static void start(Duration time) throws Exception {
    var limits = new Limits(time, 100_000, 4_000_000, 2);
    site = Site.start(SampleStore.open(), Hosting.on(0).limits(limits).build());
  }

  private static Stream<DynamicTest> checks(boolean endless) throws IOException {
    List<DynamicTest> checks = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        List<String> allowed = List.of(text.split(" ", 3)[1].split(","));
        if (allowed.contains(OUT_OF_TIME) == endless) {
          String name = file.getFileName().toString();
          checks.add(DynamicTest.dynamicTest(name, () -> check(text, allowed)));
        }
      }
    }
    return checks.stream();
  }

  private static void check(String text, List<String> allowed)
      throws IOException, InterruptedException {
    Matcher repeat = REPEAT.matcher(text.lines().findFirst().orElseThrow());
    int times = repeat.find() ? Integer.parseInt(repeat.group(1)) : 1;
    String query =
        REPEATED
            .matcher(text.replace("CANARY", Integer.toString(elsewhere.getLocalPort())))
            .replaceAll(m -> Matcher.quoteReplacement(m.group(1).repeat(times)));
    HttpResponse<String> response = ask(query);
    assertTrue(
        allowed.contains(Integer.toString(response.statusCode())),
        () -> response.statusCode() + " " + response.body());
    if (response.statusCode() != 200) {
      assertEquals(
          "application/problem+json; charset=utf-8",
          response.headers().firstValue("Content-Type").orElse(""));
    }
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

package org.plenary.site.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.site.SampleSite;

/**
 * What can be done with the server, and how long a request may be: a row for each in {@code
 * http/methods.tsv}. A sized body says how long it is, a chunked one does not, a late one is still
 * being sent when the answer is known; "long" lengthens the address.
 */
class MethodsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @RegisterExtension static final SampleSite site = new SampleSite();
  private static volatile LateBody last;

  @TestFactory
  Stream<DynamicTest> methods() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/http/methods.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> check(row)));
  }

  private static void check(String[] row) throws IOException, InterruptedException {
    int bytes = Integer.parseInt(row[4]);
    String address = row[3].equals("long") ? row[1] + "x".repeat(bytes) : row[1];
    var request =
        HttpRequest.newBuilder(URI.create(site.address() + address.substring(1)))
            .method(row[0], body(row[2], row[3], bytes));
    if (!row[2].isEmpty()) {
      request.header("Content-Type", row[2]);
    }
    HttpResponse<String> response =
        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertTrue(
        List.of(row[5].split(",")).contains(Integer.toString(response.statusCode())),
        () -> response.statusCode() + " " + response.body());
    if (response.statusCode() == 413 || response.statusCode() == 414) {
      assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElse(""));
      boolean byPost = response.statusCode() == 414;
      assertEquals(byPost, response.body().contains("by POST"), response.body());
    }
    assertEquals(0, row[3].equals("late") ? last.available() : 0, "bytes that could not be sent");
    assertEquals(200, CLIENT.send(health(), HttpResponse.BodyHandlers.ofString()).statusCode());
  }

  private static HttpRequest health() {
    return HttpRequest.newBuilder(URI.create(site.address() + "health")).build();
  }

  private static HttpRequest.BodyPublisher body(String type, String kind, int bytes) {
    boolean form = type.equals("application/x-www-form-urlencoded");
    String query = form ? "query=ASK+%7B%7D+%23" : "ASK {} #";
    byte[] sent =
        (query + "x".repeat(Math.max(0, bytes - query.length()))).getBytes(StandardCharsets.UTF_8);
    return switch (kind) {
      case "sized" -> BodyPublishers.ofByteArray(sent);
      case "chunked" -> BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(sent));
      case "late" -> BodyPublishers.fromPublisher(late(sent), sent.length);
      default -> BodyPublishers.noBody();
    };
  }

  private static HttpRequest.BodyPublisher late(byte[] sent) {
    return BodyPublishers.ofInputStream(() -> last = new LateBody(sent));
  }

  private static final class LateBody extends ByteArrayInputStream {
    LateBody(byte[] sent) {
      super(sent);
    }

    @Override
    public int read(byte[] bytes, int from, int most) {
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      return super.read(bytes, from, most);
    }
  }
}

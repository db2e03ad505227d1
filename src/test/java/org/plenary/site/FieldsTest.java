package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What header fields decide and what they say (RFC 9110), a row for each promise in {@code
 * http/fields.tsv}: fields of the request, then of the reply by regular expression, {@code !}
 * before one that is not there. TAG is the tag that the path has without conditions.
 */
class FieldsTest {
  /** More than all header fields together may have. */
  private static final String LONG = "x".repeat(70_000);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @RegisterExtension static final SampleSite site = new SampleSite();
  private static CompletableFuture<String> slow;

  @BeforeAll
  static void start() {
    // It takes its time, in which the others are asked.
    slow = CompletableFuture.supplyAsync(FieldsTest::sendSlowly);
  }

  @TestFactory
  Stream<DynamicTest> fields() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/http/fields.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> check(row)));
  }

  /** Who sends a body byte by byte is told so, and holds no thread for longer. */
  @Test
  void aBodyThatNeverEndsIsNotWaitedFor() throws ExecutionException, InterruptedException {
    assertTrue(slow.get().startsWith("HTTP/1.1 408 "), slow.get());
  }

  private static void check(String[] row) throws IOException, InterruptedException {
    String asked = row[2] + row[4];
    String tag = asked.contains("TAG") ? tag(row[1]) : "";
    HttpResponse<String> reply = send(row[0], row[1], row[2].replace("TAG", tag));
    assertEquals(Integer.parseInt(row[3]), reply.statusCode(), reply.body());
    if (reply.statusCode() == 304 || row[0].equals("HEAD")) {
      assertEquals("", reply.body());
    }
    for (String field : row[4].split("\\|")) {
      String name = field.replaceFirst(": .*", "");
      if (field.startsWith("!")) {
        assertTrue(reply.headers().firstValue(name.substring(1)).isEmpty(), field);
      } else if (!field.isEmpty()) {
        String said = String.join(", ", reply.headers().allValues(name));
        String expected = field.substring(name.length() + 2).replace("TAG", tag);
        assertTrue(said.matches(expected), () -> name + ": " + said);
      }
    }
  }

  private static String tag(String path) throws IOException, InterruptedException {
    String tag = send("GET", path, "").headers().firstValue("ETag").orElse("");
    assertFalse(tag.isEmpty());
    return tag;
  }

  private static HttpResponse<String> send(String method, String path, String fields)
      throws IOException, InterruptedException {
    boolean sends = method.equals("POST") || method.equals("PUT");
    var request =
        HttpRequest.newBuilder(URI.create(site.address() + path.substring(1)))
            .method(method, sends ? BodyPublishers.ofString("x") : BodyPublishers.noBody());
    Arrays.stream(fields.replace("LONG", LONG).split("\\|"))
        .filter(f -> !f.isEmpty())
        .map(f -> f.split(": ", 2))
        .forEach(f -> request.header(f[0], f[1]));
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The beginning of the reply, or what went wrong. */
  private static String sendSlowly() {
    int port = URI.create(site.address()).getPort();
    try (var socket = new Socket("localhost", port)) {
      String head =
          "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
              + "Content-Length: 500\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      while (socket.getInputStream().available() == 0) {
        socket.getOutputStream().write('#');
        Thread.sleep(500);
      }
      return new String(socket.getInputStream().readNBytes(40), StandardCharsets.US_ASCII);
    } catch (IOException | InterruptedException e) {
      return e.toString();
    }
  }
}

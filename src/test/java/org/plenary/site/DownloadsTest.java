package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.SampleStore;
import org.plenary.federation.Peers;
import org.plenary.site.page.Hosting;
import org.plenary.store.Dump;

/** Whole data sets: of which edition, whole or in ranges, and described as they are. */
class DownloadsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @TempDir private static Path folder;
  private static Path edition;
  private static Site site;

  @BeforeAll
  static void start() throws Exception {
    edition = Dump.write(SampleStore.open(), folder);
    site = Site.start(SampleStore.open(), Hosting.on(0).dumps(folder).peers(Peers.NONE).build());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void whatTheDescriptionSaysIsThere() throws Exception {
    String turtle = new String(get("data.ttl").body());
    for (String line : Files.readAllLines(edition.resolve(Dump.SUMS))) {
      String path = "dump/" + edition.getFileName() + "/" + line.substring(66);
      assertTrue(turtle.contains("void:dataDump") || turtle.contains("ns/void#dataDump"));
      assertTrue(turtle.contains(site.address() + path), path);
      assertTrue(turtle.contains(line.substring(0, 64)), path);
      HttpResponse<byte[]> reply = get(path);
      assertEquals(200, reply.statusCode());
      assertEquals("application/gzip", reply.headers().firstValue("Content-Type").orElse(""));
      assertEquals("", reply.headers().firstValue("Content-Encoding").orElse(""));
      assertEquals(line.substring(0, 64), DigestUtils.sha256Hex(reply.body()));
    }
  }

  @Test
  void aPartOfAFileCanBeHad() throws Exception {
    String path = "dump/" + edition.getFileName() + "/plenary.nq.gz";
    byte[] whole = Files.readAllBytes(edition.resolve("plenary.nq.gz"));
    HttpResponse<byte[]> part = get(path, "Range", "bytes=10-19");
    assertEquals(206, part.statusCode());
    assertArrayEquals(Arrays.copyOfRange(whole, 10, 20), part.body());
    assertEquals(416, get(path, "Range", "bytes=" + whole.length + "-").statusCode());
    String tag = get(path).headers().firstValue("ETag").orElseThrow();
    assertEquals(304, get(path, "If-None-Match", tag).statusCode());
    // RFC 9110, section 13.1.5: a range only of the very file that the client has a part of.
    assertEquals(206, get(path, "Range", "bytes=0-1", "If-Range", tag).statusCode());
    for (String other : List.of("\"other\"", "W/" + tag, "Sat, 21 Nov 2026 12:00:00 GMT")) {
      assertEquals(200, get(path, "Range", "bytes=0-1", "If-Range", other).statusCode(), other);
    }
  }

  @Test
  void theNewestIsFoundWithoutKnowingItsName() throws Exception {
    HttpResponse<byte[]> reply = get("dump/latest/plenary.trig.gz");
    assertEquals(307, reply.statusCode());
    assertEquals(
        "/dump/" + edition.getFileName() + "/plenary.trig.gz",
        reply.headers().firstValue("Location").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "dump/",
    "dump/latest/other.gz",
    "dump/latest/..%2FSHA256SUMS",
    "dump/2026-11-21-000000000000/plenary.nq.gz",
    "dump/SHA256SUMS",
    "dump/./latest/../plenary.nq.gz"
  })
  void nothingElseIs(String path) throws Exception {
    assertTrue(List.of(400, 404).contains(get(path).statusCode()), path);
  }

  private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(site.address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }
}

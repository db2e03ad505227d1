package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.site.page.Assets;

/** How the server takes what readers want and keep: languages, themes, files they have already. */
class ReadersTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @RegisterExtension static final SampleSite site = new SampleSite();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about | fr-CA, en;q=0.5 | '' | fr",
        "about | de, fr;q=0.5, en;q=0.4 | '' | fr",
        "about | en;q=0.1, fr;q=0.9 | '' | fr",
        "about | ar | '' | en",
        "about | ;;q=x | '' | en",
        "about | fr | lang=en | en",
        "about | fr | lang=xx | fr",
        "about?lang=fr | en | lang=en | fr",
      })
  void theLanguageOfPages(String path, String accepted, String cookie, String language)
      throws IOException, InterruptedException {
    HttpResponse<String> reply = get(path, "Accept-Language", accepted, "Cookie", cookie);
    assertTrue(reply.body().contains("<html lang=\"" + language + "\""));
    assertEquals(language, reply.headers().firstValue("Content-Language").orElse(""));
    assertTrue(reply.headers().allValues("Vary").contains("Accept-Language, Cookie"));
  }

  @ParameterizedTest
  @CsvSource({
    "/queries?a=b, /queries?a=b",
    "//elsewhere.example/, /",
    "https://elsewhere.example/, /",
    "'/\\elsewhere.example', /",
    "'', /"
  })
  void settingsLeadBackHereOnly(String back, String location)
      throws IOException, InterruptedException {
    String form = "theme=dark&clang=ru&back=" + URLEncoder.encode(back, "UTF-8");
    var request =
        HttpRequest.newBuilder(URI.create(site.address() + "settings"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    HttpResponse<String> reply = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertEquals(303, reply.statusCode());
    assertEquals(location, reply.headers().firstValue("Location").orElse(""));
    String cookies = String.join(" ", reply.headers().allValues("Set-Cookie"));
    assertTrue(cookies.contains("theme=dark; Path=/"), cookies);
    assertTrue(cookies.contains("clang=ru; Path=/"), cookies);
  }

  @Test
  void aFileThatIsKnownIsNotSentAgain() throws IOException, InterruptedException {
    HttpResponse<String> first = get("static/plenary.css");
    String tag = first.headers().firstValue("ETag").orElse("");
    assertEquals(304, get("static/plenary.css", "If-None-Match", tag).statusCode());
    String address = Assets.bundled().address("plenary.css").substring(1);
    String kept = get(address).headers().firstValue("Cache-Control").orElse("");
    assertTrue(kept.contains("immutable"), kept);
  }

  @Test
  void repliesAreCompressedForThoseWhoTakeIt() throws IOException, InterruptedException {
    var reply = get("", "Accept-Encoding", "gzip");
    assertEquals("gzip", reply.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(get("").headers().firstValue("Content-Encoding").isEmpty());
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return site.get(path, headers);
  }
}

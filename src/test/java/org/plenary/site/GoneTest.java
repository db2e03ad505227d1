package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Patience;
import org.plenary.SampleStore;
import org.plenary.search.SearchIndex;
import org.plenary.source.Input;
import org.plenary.store.Publisher;
import org.plenary.store.Store;
import org.plenary.validate.Validator;

/** What is not there tells why: never known, withdrawn, or a store that fails. */
class GoneTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static final String ENGLISH = "000_223ac5677725cd23.txt";
  private static final String FRENCH = "003_f2520408615182b7.txt";

  @TempDir private Path folder;

  @Test
  void whatWasWithdrawnSaysWhatItWas() throws Exception {
    try (Store store = Store.open(folder)) {
      publish(store, ENGLISH, FRENCH);
      publish(store, FRENCH);
      try (Site site = Site.start(store, 0)) {
        String path = "document/A/RES/72/74";
        for (String gone :
            List.of(path, path + "/en", path + "/en.ttl", path + "/en/operative/12.html")) {
          HttpResponse<String> reply = get(site, gone);
          assertEquals(410, reply.statusCode(), gone);
          assertTrue(reply.body().contains("1970-01-01"), gone);
          assertTrue(reply.headers().firstValue("ETag").isEmpty(), gone);
        }
        assertTrue(get(site, path + ".ttl").body().contains("\"code\" : \"withdrawn\""));
        assertEquals(404, get(site, "document/A/RES/1/1").statusCode());
        assertEquals(404, get(site, "organisation/nobody").statusCode());
      }
    }
  }

  @Test
  void aStoreThatFailsIsNoUnknownThing() throws Exception {
    Store store = Store.open(folder);
    publish(store, FRENCH);
    try (SearchIndex index = SearchIndex.open(store)) {
      index.update();
    }
    try (Site site = Site.start(store, 0)) {
      close(store);
      for (String path :
          List.of(
              "",
              "document/A/RES/72/74",
              "organisation/oic.ttl",
              "organisation/oic.trig",
              "findings",
              "documents",
              "data.ttl",
              "feed.atom",
              "sitemap.xml",
              "query/citing?symbol=A/RES/59/8",
              "sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D")) {
        HttpResponse<String> reply = get(site, path);
        assertEquals(503, reply.statusCode(), path);
        assertEquals("300", reply.headers().firstValue("Retry-After").orElse(""), path);
      }
    }
  }

  /** The site looks at the store when it starts, beside its work. */
  private static void close(Store store) throws Exception {
    Patience.until(
        "the store is closed",
        () -> {
          try {
            store.close();
            return true;
          } catch (TransactionException e) {
            return false;
          }
        });
  }

  private static void publish(Store store, String... files) {
    List<Input> inputs =
        Stream.of(files).map(f -> Input.of(SampleStore.reader().read(SAMPLE.resolve(f)))).toList();
    new Publisher(SampleStore.extractor(), Validator.forDocuments(), "1")
        .ofAllFiles()
        .publish(inputs, store, Instant.EPOCH, i -> {});
  }

  private static HttpResponse<String> get(Site site, String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(site.address() + path)).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }
}

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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.SampleStore;
import org.plenary.source.FileLister;
import org.plenary.source.Input;
import org.plenary.store.Publisher;
import org.plenary.store.Store;
import org.plenary.validate.Validator;

/** One vote that three catalogues tell of, one of them otherwise: all stand, and are said. */
class VoteAccountsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Path RECORDS = Path.of("src/test/resources/vote-accounts");
  private static final String PATH = "document/A/RES/74/902";

  @TempDir private Path folder;

  @Test
  void thePageShowsOneAndNamesTheOthers() throws Exception {
    try (Store store = Store.open(folder)) {
      publish(store);
      try (Site site = Site.start(store, 0)) {
        String page = words(get(site, PATH + ".html", "en").body());
        assertTrue(page.contains("Shown here is library.xml, by a recorded vote of 3 to 1"), page);
        for (String other : List.of("calls.csv", "catalogue.json")) {
          assertTrue(
              page.contains(other + ", by a recorded vote of 4 to 1, with one abstention"), other);
        }
        assertTrue(page.contains("Mali: abstaining in library.xml, in-favour in catalogue.json"));
        String french = get(site, PATH + ".html", "fr").body();
        assertTrue(words(french).contains("library.xml, par un vote enregistré, 3 voix contre 1"));
        String data = get(site, PATH + ".ttl", "en").body();
        assertEquals(3, Pattern.compile("/catalogue/\\w+/1> ").matcher(data).results().count());
      }
    }
  }

  private static void publish(Store store) {
    var lister = new FileLister(SampleStore.reader());
    lister.add(RECORDS);
    List<Input> inputs = lister.listing().inputs();
    var outcome =
        new Publisher(SampleStore.extractor(), Validator.forDocuments(), "test")
            .publish(inputs, store, Instant.EPOCH, i -> {});
    assertEquals(3, outcome.published());
  }

  private static HttpResponse<String> get(Site site, String path, String language)
      throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(site.address() + path))
            .header("Accept-Language", language)
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** A page as it is read, without its marks. */
  private static String words(String html) {
    return html.replaceAll("(?s)<(script|style|svg).*?</\\1>", "")
        .replaceAll("<[^>]+>", "")
        .replaceAll("\\s+", " ");
  }
}

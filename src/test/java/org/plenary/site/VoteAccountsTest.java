package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  private static final Path RECORDS = Path.of("src/test/resources/vote-accounts");
  private static final String PATH = "document/A/RES/74/902";

  @TempDir private Path folder;

  @Test
  void thePageShowsOneAndNamesTheOthers() throws Exception {
    try (Store store = Store.open(folder)) {
      publish(store);
      try (Site site = Site.start(store, 0)) {
        String page = words(SampleSite.get(site, PATH + ".html").body());
        assertTrue(page.contains("Shown here is library.xml, by a recorded vote of 3 to 1"), page);
        for (String other : List.of("calls.csv", "catalogue.json")) {
          assertTrue(
              page.contains(other + ", by a recorded vote of 4 to 1, with one abstention"), other);
        }
        assertTrue(page.contains("Mali: abstaining in library.xml, in-favour in catalogue.json"));
        String french = SampleSite.get(site, PATH + ".html", "Accept-Language", "fr").body();
        assertTrue(words(french).contains("library.xml, par un vote enregistré, 3 voix contre 1"));
        String data = SampleSite.get(site, PATH + ".ttl").body();
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

  /** A page as it is read, without its marks. */
  private static String words(String html) {
    return html.replaceAll("(?s)<(script|style|svg).*?</\\1>", "")
        .replaceAll("<[^>]+>", "")
        .replaceAll("\\s+", " ");
  }
}

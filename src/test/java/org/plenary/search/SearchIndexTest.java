package org.plenary.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.Main;
import org.plenary.Patience;
import org.plenary.SampleStore;
import org.plenary.source.Input;
import org.plenary.store.Publisher;
import org.plenary.store.Store;
import org.plenary.validate.Validator;

/** The index follows the store, whatever becomes of either. */
class SearchIndexTest {
  private static void publish(Store store, int from, int until) throws IOException {
    List<Input> files = SampleStore.sources().subList(from, until).stream().map(Input::of).toList();
    new Publisher(SampleStore.extractor(), Validator.forDocuments(), Main.version())
        .publish(files, store, Instant.EPOCH, input -> {});
  }

  /** All that can be found, with what is shown of it. */
  private static Set<String> everything(SearchIndex index) throws Exception {
    Set<String> all = new TreeSet<>();
    var search = new Search(index, Patience.LIMIT);
    for (int page = 1; page <= Question.LAST_PAGE; page++) {
      search
          .answer(new Question("", Map.of(), page, Question.Order.RELEVANCE))
          .hits()
          .forEach(h -> all.add(h.iri() + h.titles() + h.facets() + h.date() + h.labels()));
    }
    return all;
  }

  @Test
  void onlyWhatChangedIsReadAndTheResultIsThatOfAFreshIndex() throws Exception {
    try (Store store = Store.open(Files.createTempDirectory("plenary-search"))) {
      publish(store, 0, 2);
      try (SearchIndex index = SearchIndex.open(store)) {
        assertTrue(index.update() > 2, "two documents and the word lists");
        assertEquals(0, index.update());
        assertTrue(index.isCurrent());
        publish(store, 2, 3);
        assertFalse(index.isCurrent());
        assertEquals(1, index.update());
      }
      Set<String> followed;
      try (SearchIndex index = SearchIndex.open(store)) {
        assertEquals(0, index.update());
        String gone =
            store.stamps().keySet().stream()
                .filter(SearchIndexTest::isDocuments)
                .findFirst()
                .orElseThrow();
        store.remove(Set.of(gone));
        assertEquals(1, index.update());
        followed = everything(index);
      }
      delete(store.folder().resolve("search"));
      try (SearchIndex fresh = SearchIndex.open(store)) {
        fresh.update();
        assertEquals(everything(fresh), followed);
      }
    }
  }

  private static boolean isDocuments(String graph) {
    return graph.matches(".*/graph/[0-9a-f]{20}");
  }

  @Test
  void anIndexThatIsDamagedOrWasNeverCommittedIsMadeAnew() throws Exception {
    try (Store store = Store.open(Files.createTempDirectory("plenary-search"))) {
      publish(store, 0, 1);
      int entries;
      int graphs;
      try (SearchIndex index = SearchIndex.open(store)) {
        graphs = index.update();
        entries = index.size();
      }
      Path folder = store.folder().resolve("search");
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
          Files.write(file, new byte[] {1, 2, 3});
        }
      }
      try (SearchIndex index = SearchIndex.open(store)) {
        assertEquals(0, index.size());
        assertEquals(graphs, index.update());
        assertEquals(entries, index.size());
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

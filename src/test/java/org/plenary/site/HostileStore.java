package org.plenary.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plenary.SampleStore;
import org.plenary.source.Source;
import org.plenary.store.Store;
import org.plenary.store.StoreException;

/** The sample corpus, with a document whose title and text are full of mark-up and script. */
final class HostileStore {
  /** The page of that document. */
  static final String PAGE = "document/A/RES/75/902.html";

  private HostileStore() {}

  static Store open() throws IOException, StoreException {
    List<Source> sources = new ArrayList<>(SampleStore.sources());
    Path file = Path.of("src/test/resources/browser/hostile.txt");
    try (InputStream in = Files.newInputStream(file)) {
      sources.add(SampleStore.reader().read("<img src=x onerror=window.hurt=8>.txt", in));
    }
    return SampleStore.published(sources);
  }
}

package org.plenary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plenary.document.UnDocument;
import org.plenary.extract.Extraction;
import org.plenary.extract.Extractor;
import org.plenary.lexicon.Lexicon;
import org.plenary.rdf.BundledFolder;
import org.plenary.source.Input;
import org.plenary.source.Languages;
import org.plenary.source.Source;
import org.plenary.source.SourceReader;
import org.plenary.store.Publisher;
import org.plenary.store.Store;
import org.plenary.store.StoreException;
import org.plenary.validate.Validator;

/** The sample corpus, read and published once for all tests. */
public final class SampleStore {
  private static final Lexicon LEXICON = Lexicon.load();
  private static Store store;

  private SampleStore() {}

  public static Lexicon lexicon() {
    return LEXICON;
  }

  public static Extractor extractor() {
    return new Extractor(LEXICON);
  }

  public static SourceReader reader() {
    return new SourceReader(new Languages(LEXICON), Patience.LIMIT);
  }

  /** The files of the sample corpus. */
  public static List<Source> sources() throws IOException {
    List<Source> sources = new ArrayList<>();
    for (var file : BundledFolder.files("sample", ".txt").entrySet()) {
      sources.add(reader().read(file.getKey(), new ByteArrayInputStream(file.getValue())));
    }
    return sources;
  }

  /** The document read from a file that must hold one. */
  public static UnDocument read(Path file) {
    return readAll(file).get(0);
  }

  /** The documents read from a file that must hold nothing else. */
  public static List<UnDocument> readAll(Path file) {
    Source.Readable readable = (Source.Readable) reader().read(file);
    return extractor().extract(readable.text()).stream()
        .map(e -> ((Extraction.Extracted) e).document())
        .toList();
  }

  /** The store with the sample corpus. */
  public static synchronized Store open() throws IOException, StoreException {
    if (store == null) {
      store = published(sources());
    }
    return store;
  }

  /** A new store with these files. */
  public static Store published(List<Source> sources) throws IOException, StoreException {
    Store store = Store.open(Files.createTempDirectory("plenary-sample"));
    new Publisher(extractor(), Validator.forDocuments(), Main.version())
        .publish(sources.stream().map(Input::of).toList(), store, Instant.EPOCH, input -> {});
    return store;
  }
}

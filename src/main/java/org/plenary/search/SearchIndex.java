package org.plenary.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Version;
import org.plenary.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index beside a store. What it holds is named graph by graph, in the same commit: it is
 * brought up to date by reading only the graphs that have changed, whatever became of the program
 * in between. An index that is missing, damaged or of another version is made anew.
 */
public final class SearchIndex implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

  /** To be raised whenever entries change their form. */
  private static final String FORMAT = "3/" + Version.LATEST;

  private static final String FORMAT_KEY = "format";

  /** Seconds that one graph may take to be read to its end when the program stops. */
  private static final int CLOSING = 60;

  private static final double BUFFER_MB = 48;

  private final Store store;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final AtomicLong seen = new AtomicLong(-1);
  private final AtomicBoolean busy = new AtomicBoolean();
  private final AtomicBoolean closing = new AtomicBoolean();
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          work -> {
            var thread = new Thread(work, "search-index");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
          });

  private SearchIndex(Store store, Directory directory, IndexWriter writer) throws IOException {
    this.store = store;
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, new SearcherFactory());
  }

  /** The indexes that are open, with how often: Lucene lets one writer into a folder. */
  private static final Map<Store, Shared> OPEN = new HashMap<>();

  private record Shared(SearchIndex index, AtomicLong holders) {}

  /**
   * Opens the index of a store, in the folder {@code search} below the store's.
   *
   * @throws IOException if the folder cannot be written
   */
  public static SearchIndex open(Store store) throws IOException {
    synchronized (OPEN) {
      Shared shared = OPEN.get(store);
      if (shared == null) {
        shared = new Shared(openFolder(store), new AtomicLong());
        OPEN.put(store, shared);
      }
      shared.holders().incrementAndGet();
      return shared.index();
    }
  }

  private static SearchIndex openFolder(Store store) throws IOException {
    Path folder = store.folder().resolve("search");
    Files.createDirectories(folder);
    try {
      return open(store, folder);
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      LOG.info("The search index is made anew: {}", e.getMessage());
      empty(folder);
      return open(store, folder);
    }
  }

  private static SearchIndex open(Store store, Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    var config =
        new IndexWriterConfig(Words.ofTexts())
            .setRAMBufferSizeMB(BUFFER_MB)
            .setCommitOnClose(false)
            .setOpenMode(
                isCurrent(directory)
                    ? IndexWriterConfig.OpenMode.APPEND
                    : IndexWriterConfig.OpenMode.CREATE);
    var writer = new IndexWriter(directory, config);
    writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
    return new SearchIndex(store, directory, writer);
  }

  private static boolean isCurrent(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT_KEY));
    }
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
  }

  /**
   * Reads the graphs that have changed since the index was brought up to date, and forgets those
   * that are gone.
   *
   * @return how many graphs were read or forgotten
   * @throws IOException if the index cannot be written; what was written before holds
   */
  public synchronized int update() throws IOException {
    long state = store.changes();
    try {
      int changed = new Update(store, writer, searchers, closing::get).run();
      if (!closing.get()) {
        seen.set(state);
      }
      return changed;
    } finally {
      busy.set(false);
    }
  }

  /**
   * Starts to bring the index up to date when the store has changed; searches go on meanwhile with
   * what there is.
   */
  public void keepUp() {
    if (!isCurrent() && busy.compareAndSet(false, true)) {
      background.execute(
          () -> {
            try {
              update();
            } catch (IOException | RuntimeException e) {
              LOG.error("The search index could not be brought up to date", e);
            } finally {
              busy.set(false);
            }
          });
    }
  }

  /** Whether everything in the store can be found. */
  public boolean isCurrent() {
    return seen.get() == store.changes();
  }

  /** How many entries there are, those of graphs left out. */
  public int size() throws IOException {
    return reading(s -> s.count(Update.ENTRIES));
  }

  /** Work on one state of the index. */
  interface Reading<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  /** Works on the last state that was committed or made visible. */
  <T> T reading(Reading<T> work) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return work.with(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (OPEN) {
      if (OPEN.get(store).holders().decrementAndGet() > 0) {
        return;
      }
      OPEN.remove(store);
    }
    shut();
  }

  private void shut() throws IOException {
    closing.set(true);
    background.shutdown();
    try {
      // An interrupt would close the files of the store under it.
      background.awaitTermination(CLOSING, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    searchers.close();
    // Without a commit: what is not whole is read again.
    writer.rollback();
    directory.close();
  }
}

package org.plenary.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.plenary.Main;
import org.plenary.extract.Extractor;
import org.plenary.lexicon.Lexicon;
import org.plenary.search.SearchIndex;
import org.plenary.site.Preparation;
import org.plenary.site.Site;
import org.plenary.site.page.Hosting;
import org.plenary.source.Input;
import org.plenary.store.Bringing;
import org.plenary.store.Publisher;
import org.plenary.store.Store;
import org.plenary.store.StoreException;
import org.plenary.validate.Validator;

/** Publishes files into a store, says what it did, and serves the store if asked to. */
final class Publication {
  private final PrintWriter out;
  private final Lexicon lexicon;

  Publication(PrintWriter out, Lexicon lexicon) {
    this.out = out;
    this.lexicon = lexicon;
  }

  /**
   * What is to be done.
   *
   * @param files the documents
   * @param data the folder of the store
   * @param with RDF of others to keep beside
   * @param all whether these files are all there is, so that what was read in others is withdrawn
   * @param port where to serve afterwards; nowhere without it
   */
  record Task(List<Input> files, Path data, List<Path> with, boolean all, OptionalInt port) {
    /** Files beside those that are published already. */
    static Task add(List<Input> files, Path data) {
      return new Task(files, data, List.of(), false, OptionalInt.empty());
    }

    Task servedAt(int number) {
      return new Task(files, data, with, all, OptionalInt.of(number));
    }
  }

  /**
   * @return an exit code
   * @throws StoreException if the store can't be opened
   * @throws IOException if it can't be served, or its index not be written
   */
  int run(Inputs inputs, Task task) throws IOException, StoreException {
    try (Store store = Store.open(task.data())) {
      boolean published = publish(task, store);
      // The process that reads files would keep its memory for as long as the site is served.
      inputs.close();
      boolean brought = bring(task.with(), store);
      Preparation.of(store);
      if (task.port().isPresent()) {
        // The site brings the search index up to date while it serves.
        serve(store, Hosting.local(task.port().getAsInt()));
      } else {
        index(store);
      }
      return published && brought ? ExitCode.DONE : ExitCode.FINDINGS;
    }
  }

  /**
   * @return whether none failed
   */
  private boolean publish(Task task, Store store) {
    long start = System.nanoTime();
    var added = new Publisher(new Extractor(lexicon), Validator.forDocuments(), Main.build());
    Publisher publisher = task.all() ? added.ofAllFiles() : added;
    Publisher.Outcome outcome;
    try (Progress progress = Progress.of("Publishing", task.files().size())) {
      outcome = publisher.publish(task.files(), store, now(), input -> progress.step());
    }
    outcome.lines().forEach(out::println);
    out.println(
        "%d documents published, %d unchanged, %d failed%s; %d statements; %d findings; %.1f s"
            .formatted(
                outcome.published(),
                outcome.unchanged(),
                outcome.failed(),
                outcome.leftOut() == 0 ? "" : ", %d left out".formatted(outcome.leftOut()),
                store.size(),
                outcome.lines().size() - outcome.leftOut(),
                (System.nanoTime() - start) / 1e9));
    out.flush();
    return outcome.failed() == 0;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * @return whether all of it could be brought along
   */
  private boolean bring(List<Path> with, Store store) throws IOException {
    Bringing.Outcome outcome = Bringing.of(with, store, now());
    outcome.lines().forEach(out::println);
    if (!with.isEmpty() || outcome.changed()) {
      out.println(
          "%d files of others beside, %d failed; %d named graphs%s, %d statements%s"
              .formatted(
                  outcome.files(),
                  outcome.failed(),
                  outcome.graphs(),
                  outcome.kept() == 0 ? "" : " (%d as they were)".formatted(outcome.kept()),
                  outcome.statements(),
                  outcome.changed() ? "" : "; unchanged"));
      out.flush();
    }
    return outcome.failed() == 0;
  }

  private void index(Store store) throws IOException {
    long start = System.nanoTime();
    try (SearchIndex index = SearchIndex.open(store)) {
      int graphs = index.update();
      if (graphs > 0) {
        out.println(
            "Search index: %d graphs read, %d entries; %.1f s"
                .formatted(graphs, index.size(), (System.nanoTime() - start) / 1e9));
        out.flush();
      }
    }
  }

  /** Serves until the program is stopped. */
  void serve(Store store, Hosting hosting) throws IOException {
    try (Site site = Site.start(store, hosting)) {
      out.println("Open " + site.address() + " (stop with Ctrl-C)");
      out.flush();
      site.join();
    }
  }
}

package org.plenary.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plenary.Main;
import org.plenary.extract.Extractor;
import org.plenary.lexicon.Lexicon;
import org.plenary.search.SearchIndex;
import org.plenary.site.Preparation;
import org.plenary.site.Site;
import org.plenary.site.answer.Limits;
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
   * @param all whether these files are all there is, so that what was read in others is withdrawn
   * @return an exit code
   */
  int run(
      Inputs inputs,
      List<Input> files,
      Path data,
      List<Path> with,
      boolean all,
      boolean serve,
      int port)
      throws IOException, StoreException {
    long start = System.nanoTime();
    try (Store store = Store.open(data)) {
      var added = new Publisher(new Extractor(lexicon), Validator.forDocuments(), Main.build());
      Publisher publisher = all ? added.ofAllFiles() : added;
      Publisher.Outcome outcome;
      try (Progress progress = Progress.of("Publishing", files.size())) {
        outcome =
            publisher.publish(
                files,
                store,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                input -> progress.step());
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
      inputs.close();
      boolean brought = bring(with, store);
      Preparation.of(store);
      if (serve) {
        // The site brings the search index up to date while it serves.
        serve(store, Hosting.local(port, Limits.USUAL));
      } else {
        index(store);
      }
      return outcome.failed() == 0 && brought ? ExitCode.DONE : ExitCode.FINDINGS;
    }
  }

  /**
   * @return whether all of it could be brought along
   */
  private boolean bring(List<Path> with, Store store) throws IOException {
    Bringing.Outcome outcome =
        Bringing.of(with, store, Instant.now().truncatedTo(ChronoUnit.SECONDS));
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

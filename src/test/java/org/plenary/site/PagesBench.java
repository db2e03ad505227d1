package org.plenary.site;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.plenary.query.Catalogue;
import org.plenary.store.Store;

/**
 * Opens the heaviest page of each kind for the first time, and tells the processor's time that it
 * took, also as a multiple of a page without data, and its size. Run it as a program with the
 * folder of a store; other work on the machine hardly changes the multiples.
 */
final class PagesBench {
  private static final Path FOLDER = Path.of("src/test/resources/bench");
  private static final String ONTOLOGY = "https://w3id.org/plenary/ontology#";
  private static final String BASE = "https://w3id.org/plenary";

  /** Before these the program itself is still warming up. */
  private static final int WARM_UP = 30;

  private final HttpClient client = HttpClient.newHttpClient();
  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final Dataset dataset;
  private final String site;

  private PagesBench(Dataset dataset, String site) {
    this.dataset = dataset;
    this.site = site;
  }

  /**
   * A reply: milliseconds of the processor and of the clock, status, and KB with and without SVG.
   */
  private record Visit(double processor, double clock, int status, double size, double words) {}

  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    try (Store store = Store.open(Path.of(args[0]));
        Site site = Site.start(store, 0)) {
      String address = site.address();
      var bench = new PagesBench(store.dataset(), address.substring(0, address.length() - 1));
      bench.visit("/about");
      System.out.printf("started in %.1f s%n", (System.nanoTime() - start) / 1e9);
      bench.run();
    }
  }

  private void run() throws Exception {
    Visit plain = visit("/about");
    for (int i = 0; i < WARM_UP; i++) {
      plain = visit("/about");
    }
    System.out.println("kind\taddress\tstatus\tms\tCPU ms\ttimes /about\tKB\tKB without pictures");
    for (String line : Files.readAllLines(FOLDER.resolve("pages.tsv")).stream().skip(1).toList()) {
      String[] row = line.split("\t", -1);
      List<String> addresses = row[1].isEmpty() ? heaviest(row[2], row[3]) : List.of(row[1]);
      // The second and third heaviest first: what is measured is the page, not the compiler.
      for (int i = addresses.size() - 1; i > 0; i--) {
        visit(addresses.get(i));
      }
      if (!addresses.isEmpty()) {
        Visit v = visit(addresses.get(0));
        System.out.printf(
            "%s\t%s\t%d\t%.0f\t%.0f\t%.0f\t%.0f\t%.0f%n",
            row[0],
            addresses.get(0),
            v.status(),
            v.clock(),
            v.processor(),
            v.processor() / Math.max(1, plain.processor()),
            v.size(),
            v.words());
      }
    }
  }

  private List<String> heaviest(String kind, String by) throws Exception {
    var query =
        Catalogue.bundled()
            .named(FOLDER.resolve("heaviest.rq").toString())
            .with(Map.of("kind", ONTOLOGY + kind, "by", ONTOLOGY + (by.isEmpty() ? "any" : by)));
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution = QueryExecution.dataset(dataset).query(query).build()) {
            List<String> found = new ArrayList<>();
            execution
                .execSelect()
                .forEachRemaining(
                    r ->
                        found.add(
                            r.getResource("thing").getURI().substring(BASE.length()) + ".html"));
            return found;
          }
        });
  }

  private Visit visit(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "text/html,*/*");
    long processor = machine.getProcessCpuTime();
    long clock = System.nanoTime();
    HttpResponse<String> reply = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    double taken = (System.nanoTime() - clock) / 1e6;
    double used = (machine.getProcessCpuTime() - processor) / 1e6;
    String words = reply.body().replaceAll("(?s)<svg.*?</svg>", "");
    return new Visit(
        used, taken, reply.statusCode(), reply.body().length() / 1e3, words.length() / 1e3);
  }
}

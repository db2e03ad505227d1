package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.SampleStore;
import org.plenary.federation.Peers;
import org.plenary.graph.Iris;
import org.plenary.site.http.BasePath;
import org.plenary.site.page.Hosting;
import org.plenary.store.Dump;
import org.plenary.store.Store;

/** No address of ours that a page, a header, a feed or a description gives leads nowhere. */
class OwnLinksTest {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  /** Found by programs that know them, beside what leads there from the first page. */
  private static final List<String> KNOWN =
      List.of(
          "",
          "robots.txt",
          "sitemap.xml",
          "feed.atom",
          "feed.atom?session=A/72",
          "opensearch.xml",
          ".well-known/void",
          "data.ttl",
          "data.jsonld",
          "queries.ttl",
          "api/openapi.json",
          "sparql?query=ASK%7B%7D");

  /** Of each class, e.g. footnotes. */
  private static final int MOST = 2;

  private static final Map<String, Lang> FORMS =
      Map.of("text/turtle", Lang.TURTLE, "application/ld+json", Lang.JSONLD11);

  @TempDir private static Path folder;

  @BeforeAll
  static void prepare() throws Exception {
    Dump.write(SampleStore.open(), folder);
    SampleSite.index();
  }

  @ParameterizedTest
  @CsvSource({"'', en", "/library/plenary, fr"})
  void everyOneIsAnswered(String base, String language) throws Exception {
    try (Site site = Site.start(SampleStore.open(), hosting(base))) {
      List<String> paths = new ArrayList<>(KNOWN);
      Files.readAllLines(Path.of("src/test/resources/browser/pages.tsv")).stream()
          .map(line -> line.split("\t"))
          .filter(cells -> cells[2].equals("200"))
          .forEach(cells -> paths.add(cells[1].substring(1)));
      Crawl.Result result = Crawl.of(site.address(), language, paths);
      assertEquals("", String.join("\n", result.faults()));
      assertTrue(result.kinds().size() > 100, () -> "kinds: " + result.kinds());
    }
  }

  /** Each IRI of ours that data speak of has a page, and data that speak of it. */
  @Test
  void everyThingIsDescribed() throws Exception {
    try (Site site = Site.start(SampleStore.open(), hosting(""))) {
      List<String> faults = new ArrayList<>();
      Set<String> things = new TreeSet<>(things());
      for (String path : List.of("data", "queries", "sparql")) {
        things.addAll(described(get(site, path, "text/turtle").body()));
      }
      for (String iri : things) {
        String path = iri.substring(Iris.BASE.length());
        HttpResponse<String> page = get(site, path, "text/html");
        if (page.statusCode() != 200) {
          faults.add(page.statusCode() + " text/html " + iri);
        }
        for (var form : FORMS.entrySet()) {
          HttpResponse<String> data = get(site, path, form.getKey());
          if (data.statusCode() != 200 || !speaksOf(iri, data.body(), form.getValue())) {
            faults.add(data.statusCode() + " " + form.getKey() + " " + iri);
          }
        }
      }
      assertEquals("", String.join("\n", faults));
    }
  }

  /** A few of each class that the sample has. */
  private static Collection<String> things() throws Exception {
    Map<String, Set<String>> classes = new TreeMap<>();
    Store store = SampleStore.open();
    Txn.executeRead(
        store.dataset(),
        () ->
            store
                .graphs()
                .find(Node.ANY, Node.ANY, RDF.type.asNode(), Node.ANY)
                .forEachRemaining(
                    q -> {
                      Set<String> some =
                          classes.computeIfAbsent(q.getObject().toString(), c -> new TreeSet<>());
                      String iri = q.getSubject().toString();
                      if (some.size() < MOST && iri.startsWith(Iris.BASE)) {
                        some.add(iri);
                      }
                    }));
    return classes.values().stream().flatMap(Set::stream).distinct().toList();
  }

  /** What one of our descriptions speaks of: of names such as {@code prefix=pl} a few. */
  private static Collection<String> described(String turtle) {
    Map<String, String> kinds = new TreeMap<>();
    RDFParser.fromString(turtle, Lang.TURTLE).toGraph().stream()
        .map(t -> t.getSubject().toString())
        .filter(iri -> iri.startsWith(Iris.BASE))
        .forEach(iri -> kinds.put(iri.replaceAll("=[^&]*", "=").replaceAll("query/.*", ""), iri));
    return kinds.values();
  }

  private static boolean speaksOf(String iri, String body, Lang lang) {
    Graph data = RDFParser.fromString(body, lang).toGraph();
    return data.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }

  private static HttpResponse<String> get(Site site, String path, String accept) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(site.address() + path)).header("Accept", accept).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static Hosting hosting(String base) {
    return Hosting.on(0).base(BasePath.of(base)).dumps(folder).peers(Peers.NONE).build();
  }
}

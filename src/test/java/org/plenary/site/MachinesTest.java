package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.site.http.Representation;

/** What programs find: descriptions that keep the rules of their kinds, and replies to keep. */
class MachinesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @RegisterExtension static final SampleSite site = new SampleSite();

  @ParameterizedTest
  @ValueSource(strings = {"data", "sparql", "queries"})
  void descriptionsKeepTheirShapes(String name) throws IOException, InterruptedException {
    String path = name.equals("sparql") ? name : name + ".ttl";
    String turtle = get(path, "Accept", "text/turtle").body();
    Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    Shapes shapes =
        Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/machines/" + name + ".ttl"));
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    var words = new ByteArrayOutputStream();
    RDFDataMgr.write(words, report.getModel(), Lang.TURTLE);
    assertTrue(report.conforms(), words::toString);
    assertFalse(graph.stream().anyMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
  }

  /** What the counts say is what a query counts. */
  @ParameterizedTest
  @CsvSource({"Citation", "Organisation", "OperativeParagraph"})
  void theCountsAreTrue(String type) throws IOException, InterruptedException {
    String said =
        ask(
            "PREFIX void: <http://rdfs.org/ns/void#> SELECT ?n { ?p void:class"
                + " <https://w3id.org/plenary/ontology#%s> ; void:entities ?n }".formatted(type));
    String counted =
        ask(
            "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a <https://w3id.org/plenary/ontology#%s> }"
                .formatted(type));
    assertEquals(counted, said);
  }

  @Test
  void theCountOfAPropertyIsTrue() throws IOException, InterruptedException {
    String counts =
        "PREFIX void: <http://rdfs.org/ns/void#> SELECT ?t ?s ?o {"
            + " <https://w3id.org/plenary/data#dataset> void:propertyPartition ?p . ?p void:property"
            + " <https://w3id.org/plenary/ontology#cites> ; void:triples ?t ; void:distinctSubjects ?s ;"
            + " void:distinctObjects ?o }";
    String counted =
        "SELECT (COUNT(*) AS ?t) (COUNT(DISTINCT ?a) AS ?s) (COUNT(DISTINCT ?b) AS ?o) {"
            + " ?a <https://w3id.org/plenary/ontology#cites> ?b }";
    assertEquals(ask(counted), ask(counts));
  }

  @Test
  void thePublishedQueriesParse() throws IOException, InterruptedException {
    Graph graph = RDFParser.fromString(get("queries.ttl").body(), Lang.TURTLE).toGraph();
    graph.stream()
        .filter(t -> t.getPredicate().getURI().equals("http://www.w3.org/ns/shacl#select"))
        .forEach(t -> QueryFactory.create(t.getObject().getLiteralLexicalForm()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "document/A/RES/72/74.ttl",
        "document/A/RES/72/74.html",
        "ontology",
        "data.jsonld",
        "sitemap.xml",
        "feed.atom",
        "sparql?query=ASK%7B%7D"
      })
  void whoHasItAlreadyIsToldSo(String path) throws IOException, InterruptedException {
    HttpResponse<String> first = get(path, "Accept", "*/*");
    assertEquals(200, first.statusCode());
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertTrue(tag.startsWith("\""), "strong: " + tag);
    HttpResponse<String> second = get(path, "Accept", "*/*", "If-None-Match", "\"x\", " + tag);
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
    assertEquals(tag, second.headers().firstValue("ETag").orElse(""));
    assertEquals(200, get(path, "Accept", "*/*", "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void compressedRepliesAreKnownAgain() throws IOException, InterruptedException {
    String tag =
        get("document/A/RES/72/74.ttl", "Accept-Encoding", "gzip")
            .headers()
            .firstValue("ETag")
            .orElseThrow();
    assertEquals(
        304,
        get("document/A/RES/72/74.ttl", "Accept-Encoding", "gzip", "If-None-Match", tag)
            .statusCode());
  }

  @Test
  void anotherLanguageIsAnotherReply() throws IOException, InterruptedException {
    String path = "document/A/RES/72/74.html";
    String english = get(path, "Accept-Language", "en").headers().firstValue("ETag").orElse("");
    HttpResponse<String> french = get(path, "Accept-Language", "fr", "If-None-Match", english);
    assertEquals(200, french.statusCode());
    assertNotEquals(english, french.headers().firstValue("ETag").orElse(""));
    assertTrue(french.headers().allValues("Vary").toString().contains("Accept-Language"));
  }

  @Test
  void whatChangesAndWhatFailsIsNotKept() throws IOException, InterruptedException {
    for (String path :
        List.of("sparql?query=SELECT(NOW()AS%3Fx)%7B%7D", "document/A/RES/1/1.ttl")) {
      assertEquals("", get(path).headers().firstValue("ETag").orElse(""), path);
    }
  }

  @Test
  void formsLeadToOneAnother() throws IOException, InterruptedException {
    HttpResponse<String> reply = get("document/A/RES/72/74.ttl");
    String links = String.join(", ", reply.headers().allValues("Link"));
    for (Representation form : Representation.values()) {
      assertTrue(
          links.contains("</document/A/RES/72/74." + form.suffix() + ">; rel=\"alternate\""));
    }
    assertTrue(
        links.contains("<https://w3id.org/plenary/document/A/RES/72/74>; rel=\"canonical\""));
    assertTrue(links.contains("rel=\"license\""), links);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "document/A/RES/72/74.ttl", "document/A/RES/1/1.ttl", "data", "feed.atom"})
  void headIsGetWithoutTheBody(String path) throws IOException, InterruptedException {
    HttpResponse<String> get = get(path);
    HttpResponse<String> head = send("HEAD", path);
    assertEquals(get.statusCode(), head.statusCode());
    assertEquals("", head.body());
    for (String name : List.of("Content-Type", "ETag", "Content-Length", "Vary", "Link")) {
      assertEquals(get.headers().allValues(name), head.headers().allValues(name), name);
    }
  }

  @Test
  void everySiteMayReadButNobodyWithCookies() throws IOException, InterruptedException {
    HttpResponse<String> reply =
        send(
            "OPTIONS",
            "sparql",
            "Origin",
            "https://other.example",
            "Access-Control-Request-Method",
            "POST");
    assertEquals(204, reply.statusCode());
    assertEquals("*", reply.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(reply.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, data",
    "DELETE, document/A/RES/72/74",
    "TRACE, data",
    "PATCH, sparql",
    "POST, feed.atom"
  })
  void whatCanOnlyBeReadSaysSo(String method, String path)
      throws IOException, InterruptedException {
    HttpResponse<String> reply = send(method, path);
    assertEquals(405, reply.statusCode());
    assertTrue(reply.headers().firstValue("Allow").orElse("").contains("GET"), "Allow");
  }

  /** What search engines read is JSON-LD, and says of what kind each thing is. */
  @ParameterizedTest
  @CsvSource({
    "'', WebSite",
    "data.html, Dataset",
    "document/A/RES/72/74.html, Legislation",
    "document/A/71/160.html, Report",
    "organisation/oic.html, Organization",
    "meeting/A/72/65.html, Event",
    "concept/verb/welcome.html, DefinedTerm",
    "state/cuba.html, Country"
  })
  void pagesHoldDataForSearchEngines(String path, String type) throws Exception {
    String script =
        Jsoup.parse(get(path, "Accept", "text/html").body())
            .select("script[type=application/ld+json]")
            .html();
    JsonDocument terms =
        JsonDocument.of(new StringReader("{\"@context\": {\"@vocab\": \"https://schema.org/\"}}"));
    var expanded =
        JsonLd.expand(JsonDocument.of(new StringReader(script)))
            .loader((address, options) -> terms)
            .get()
            .getJsonObject(0);
    assertEquals("https://schema.org/" + type, expanded.getJsonArray("@type").getString(0));
    assertTrue(expanded.containsKey("https://schema.org/name"), script);
  }

  private static String ask(String query) throws IOException, InterruptedException {
    String path = "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return get(path, "Accept", "text/csv").body().strip();
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, headers);
  }

  private static HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(site.address() + path))
            .method(
                method,
                method.equals("POST")
                    ? HttpRequest.BodyPublishers.ofString("x")
                    : HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}

package org.plenary.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RdfFormatsTest {
  private static final Map<String, String> PREFIXES = prefixes();

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("pl", "https://w3id.org/plenary/ontology#");
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return prefixes;
  }

  static Stream<RdfFormat[]> pairs() {
    return Arrays.stream(RdfFormat.values())
        .flatMap(a -> Arrays.stream(RdfFormat.values()).map(b -> new RdfFormat[] {a, b}));
  }

  @ParameterizedTest(name = "{0} to {1}")
  @MethodSource("pairs")
  void statementsSurviveEveryPairOfFormats(RdfFormat first, RdfFormat second) throws Exception {
    List<Quad> original = everything();
    List<Quad> there = read(write(original, first), first);
    List<Quad> andOn = read(write(there, second), second);
    boolean graphs = first.holdsGraphs() && second.holdsGraphs();
    assertIsomorphic(graphs ? original : inOneGraph(original), graphs ? andOn : inOneGraph(andOn));
  }

  @ParameterizedTest
  @EnumSource(names = {"TTL", "TRIG", "JSONLD", "RDF"})
  void sameStatementsGiveTheSameBytes(RdfFormat format) throws Exception {
    List<Quad> quads = everything();
    byte[] expected = write(quads, format);
    for (int seed = 0; seed < 20; seed++) {
      // Read anew, the blank nodes have other labels.
      List<Quad> shuffled = new ArrayList<>(everything());
      Collections.shuffle(shuffled, new Random(seed));
      assertArrayEquals(expected, write(shuffled, format));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NQ", "NT"})
  void bothLineWritersWriteTheSameStatements(RdfFormat format) throws Exception {
    List<Quad> quads = everything();
    var jena = new ByteArrayOutputStream();
    var rdf4j = new ByteArrayOutputStream();
    LineWriter.JENA.write(quads.stream(), format, jena);
    LineWriter.RDF4J.write(quads.stream(), format, rdf4j);
    assertIsomorphic(read(jena.toByteArray(), format), read(rdf4j.toByteArray(), format));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-end.ttl:3",
        "no-prefix.trig:2",
        "no-quotes.nq:2",
        "no-object.ttl:3",
        "no-object.trig:2",
        "no-digits.ttl:2",
        "no-end-of-list.ttl:2",
        "no-base.nt:1",
        "triple-in-triple.ttl:2",
        "no-object.nt:1",
        "not-closed.rdf:4",
        "entity.rdf:2",
        "remote-context.jsonld",
        "local-context.jsonld",
        "well-known-context.jsonld",
        "no-brace.jsonld"
      })
  void tellsFileAndLineOfAFault(String place) {
    String name = place.replaceFirst(":.*", "");
    InputStream in = resource("/rdf/broken/" + name);
    RdfFormat format = RdfFormat.of(name).orElseThrow();
    String message =
        assertThrows(RdfSyntaxException.class, () -> RdfReader.dataset(name, in, format))
            .getMessage();
    assertTrue(message.startsWith(place + ": expected "), message);
    assertTrue(message.contains("found: "), message);
    assertFalse(message.contains("\n"), message);
  }

  @Test
  void aContextThatIsNotFetchedIsToldInOurWords() {
    String message =
        assertThrows(
                RdfSyntaxException.class,
                () ->
                    RdfReader.dataset(
                        "a.jsonld",
                        resource("/rdf/broken/remote-context.jsonld"),
                        RdfFormat.JSONLD))
            .getMessage();
    assertEquals(
        "a.jsonld: expected JSON-LD, found: the context https://example.org/context.jsonld, which is"
            + " not fetched: write the context itself into the file",
        message);
  }

  @Test
  void blankNodesOfTwoReadingsNeverMeet() throws Exception {
    byte[] file = "_:a <https://example.org/p> \"x\" .\n".getBytes(StandardCharsets.UTF_8);
    DatasetGraph dataset = DatasetGraphFactory.create();
    RdfReader.read("one", new ByteArrayInputStream(file), RdfFormat.NT, dataset::add);
    RdfReader.read("two", new ByteArrayInputStream(file), RdfFormat.NT, dataset::add);
    assertEquals(2, dataset.stream().count());
  }

  @Test
  void prefixesAreForwardedAndWrittenInOrder() throws Exception {
    List<String> prefixes = new ArrayList<>();
    RdfReader.stream(
        "everything.trig",
        resource("/rdf/everything.trig"),
        RdfFormat.TRIG,
        new StreamRDFBase() {
          @Override
          public void prefix(String prefix, String iri) {
            prefixes.add(prefix);
          }
        });
    assertEquals(List.of("pl", "dcterms", "xsd"), prefixes);
    String turtle = new String(write(everything(), RdfFormat.TTL), StandardCharsets.UTF_8);
    assertTrue(turtle.startsWith("@prefix pl: "), turtle);
    assertTrue(turtle.indexOf("@prefix dcterms:") < turtle.indexOf("@prefix xsd:"), turtle);
  }

  @ParameterizedTest
  @EnumSource
  void formatsAreKnownByExtensionAndMediaType(RdfFormat format) {
    assertEquals(Optional.of(format), RdfFormat.of("graph." + format.extension()));
    assertEquals(Optional.of(format), RdfFormat.ofMediaType(format.mediaType()));
    assertTrue(RdfFormat.EXTENSIONS.matches(".*\\b" + format.extension() + "\\b.*"), "named");
  }

  private static List<Quad> everything() throws IOException, RdfSyntaxException {
    List<Quad> quads = new ArrayList<>();
    RdfReader.read("everything.trig", resource("/rdf/everything.trig"), RdfFormat.TRIG, quads::add);
    return quads;
  }

  private static InputStream resource(String path) {
    return RdfFormatsTest.class.getResourceAsStream(path);
  }

  private static byte[] write(List<Quad> quads, RdfFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    RdfWriter.write(quads.stream(), format, PREFIXES, out);
    return out.toByteArray();
  }

  private static List<Quad> read(byte[] bytes, RdfFormat format)
      throws IOException, RdfSyntaxException {
    List<Quad> quads = new ArrayList<>();
    RdfReader.read("test", new ByteArrayInputStream(bytes), format, quads::add);
    return quads;
  }

  private static List<Quad> inOneGraph(List<Quad> quads) {
    return quads.stream().map(q -> Quad.create(Quad.defaultGraphIRI, q.asTriple())).toList();
  }

  private static void assertIsomorphic(List<Quad> expected, List<Quad> actual) {
    DatasetGraph first = DatasetGraphFactory.create();
    DatasetGraph second = DatasetGraphFactory.create();
    expected.forEach(first::add);
    actual.forEach(second::add);
    assertTrue(IsoMatcher.isomorphic(first, second), () -> expected + "\n" + actual);
  }
}

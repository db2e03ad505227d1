package org.plenary.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.document.Part;
import org.plenary.document.Place;
import org.plenary.document.Span;
import org.plenary.symbol.Symbol;

class IrisTest {
  private static final long SEED = 7274;
  private static final List<String> BELOW =
      List.of("", "/en", "/fr/preambular/4", "/en/operative/6/a/i", "/en/citation/17", "/adoption");

  @TestFactory
  Stream<DynamicTest> mints() throws IOException {
    return Tables.rows("iris.tsv")
        .map(
            row ->
                dynamicTest(
                    row.get(2),
                    () -> {
                      String iri = mint(row.get(0), row.get(1).split("\\|"));
                      assertEquals(Iris.BASE + row.get(2), iri);
                      assertTrue(IRIx.create(iri).isReference(), iri);
                      assertEquals(iri, URI.create(iri).toString());
                    }));
  }

  private static String mint(String kind, String... a) {
    return switch (kind) {
      case "document" -> document(a[0]);
      case "expression" -> expression(a);
      case "preambular", "operative", "annex" ->
          Iris.place(expression(a), new Place(part(kind), a[2], Optional.empty()));
      case "footnote" -> Iris.place(expression(a), Place.footnote(a[2]));
      case "statement" -> Iris.statement(expression(a), a[2], Integer.parseInt(a[3]));
      case "unresolved" -> Iris.unresolved(expression(a), a[2]);
      case "adoption" -> Iris.adoption(document(a[0]));
      case "subjectSuggestion" ->
          Iris.subjectSuggestion(expression(a), a[2], Integer.parseInt(a[3]));
      case "suggestion" -> Iris.suggestion(document(a[0]), Integer.parseInt(a[1]));
      case "sourceFile" -> Iris.sourceFile(a[0]);
      case "span" -> Iris.span(a[0], new Span(Integer.parseInt(a[1]), Integer.parseInt(a[2])));
      case "graph" -> Iris.graph(a[0], Integer.parseInt(a[1]));
      case "activity" -> Iris.activity(a[0], Integer.parseInt(a[1]));
      case "report" -> Iris.report(a[0], Integer.parseInt(a[1]));
      case "finding" -> Iris.finding(a[0], Integer.parseInt(a[1]), Integer.parseInt(a[2]));
      case "program" -> Iris.program(a[0]);
      default -> mintNamed(kind, a);
    };
  }

  private static String mintNamed(String kind, String... a) {
    return switch (kind) {
      case "session" -> Iris.session(a[0], a[1]);
      case "agendaItem" -> Iris.agendaItem(a[0], a[1], a[2]);
      case "plenaryMeeting" -> Iris.plenaryMeeting(a[0], a[1], Integer.parseInt(a[2]));
      case "meeting" -> Iris.meeting(a[0], a[1], a[2]);
      case "series" -> Iris.series(a[0]);
      case "agreement" -> Iris.agreement(a[0], a[1], List.of(a[2].split(",")));
      case "programme" -> Iris.programme(a[0]);
      case "organisation" -> Iris.organisation(a[0]);
      case "namedOrganisation" -> Iris.namedOrganisation(a[0]);
      case "concept" -> Iris.concept(a[0], a[1]);
      default -> throw new IllegalArgumentException("no kind of IRI: " + kind);
    };
  }

  private static String document(String symbol) {
    return Iris.document(Symbol.parse(symbol).orElseThrow());
  }

  private static String expression(String... a) {
    return Iris.expression(document(a[0]), a[1]);
  }

  private static Part part(String label) {
    return Stream.of(Part.values()).filter(p -> p.label().equals(label)).findFirst().orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> takesApart() throws IOException {
    return Tables.rows("document-iris.tsv")
        .map(
            row ->
                dynamicTest(
                    row.get(0),
                    () -> {
                      var parsed = DocumentIri.of(Iris.BASE + row.get(0));
                      String name =
                          parsed
                              .map(p -> p.symbol().map(Symbol::print).or(p::digest).orElseThrow())
                              .orElse("-");
                      assertEquals(row.get(1), name);
                      assertEquals(row.get(2), parsed.map(DocumentIri::below).orElse(""));
                    }));
  }

  @Test
  void bothSymbolsOfADocumentHaveAnIri() {
    Symbol both = Symbol.parse("A/71/160-S/2016/621").orElseThrow();
    assertEquals(
        List.of(Iris.BASE + "document/A/71/160", Iris.BASE + "document/S/2016/621"),
        both.halves().stream().map(Iris::document).toList());
  }

  @Test
  void everyDocumentIriLeadsBackToItsSymbol() {
    var random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      Symbol symbol = Symbol.parse(symbol(random)).orElseThrow();
      String below = BELOW.get(random.nextInt(BELOW.size()));
      var parsed = DocumentIri.of(Iris.document(symbol) + below).orElseThrow();
      assertEquals(Optional.of(symbol), parsed.symbol(), symbol::print);
      assertEquals(below, parsed.below(), symbol::print);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPrintedSymbolHasAnIriThatLeadsBack() throws IOException {
    return Tables.rows("symbols.tsv")
        .map(row -> Symbol.parse(row.get(0)).orElseThrow())
        .distinct()
        .flatMap(symbol -> symbol.halves().stream())
        .map(
            half ->
                dynamicTest(
                    half.print(),
                    () -> {
                      String iri = Iris.document(half);
                      assertEquals(iri, URI.create(iri).toString());
                      var parsed = DocumentIri.of(iri + "/en/preambular/1").orElseThrow();
                      assertEquals(Optional.of(half), parsed.symbol());
                      assertEquals("/en/preambular/1", parsed.below());
                    }));
  }

  private static String symbol(Random random) {
    int number = 1 + random.nextInt(999);
    int session = 31 + random.nextInt(60);
    String letter = random.nextBoolean() ? "" : " " + (char) ('A' + random.nextInt(26));
    return switch (random.nextInt(8)) {
      case 0 -> "A/RES/" + session + "/" + number + letter;
      case 1 -> "A/RES/ES-11/" + number;
      case 2 -> "A/RES/" + (1 + random.nextInt(3500)) + letter + " (XXX)";
      case 3 -> "S/RES/" + (1 + random.nextInt(2700)) + " (2005)";
      case 4 -> "A/HRC/RES/16/" + number;
      case 5 -> "A/" + session + "/" + number;
      case 6 -> "A/C.3/" + session + "/L." + number + "/Rev.1";
      default -> "S/PV." + (1 + random.nextInt(9999));
    };
  }

  @TestFactory
  Stream<DynamicTest> slugs() throws IOException {
    return Tables.rows("slugs.tsv")
        .map(row -> dynamicTest(row.get(1), () -> assertEquals(row.get(1), Slug.of(row.get(0)))));
  }

  @Test
  void slugsOfNamesWithLostLettersStayApart() {
    assertNotEquals(Slug.of("منظمة"), Slug.of("جامعة"));
    assertNotEquals(Slug.of("Łódź"), Slug.of("ódź"));
    String longName = "a".repeat(200);
    assertNotEquals(Slug.of(longName), Slug.of(longName + "b"));
  }

  @Test
  void noteMarksKeepIrisOfTheirOwn() {
    String expression = Iris.expression(document("A/RES/72/74"), "en");
    long distinct =
        IntStream.rangeClosed(' ', 0x17f)
            .mapToObj(c -> Iris.place(expression, Place.footnote(Character.toString(c))))
            .peek(iri -> assertTrue(IRIx.create(iri).isReference(), iri))
            .distinct()
            .count();
    assertEquals(0x17f - ' ' + 1, distinct);
  }
}

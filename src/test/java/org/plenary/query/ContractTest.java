package org.plenary.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.resultset.ResultSetReaderRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.SampleStore;
import org.plenary.rdf.BundledFolder;
import org.plenary.store.Store;
import org.plenary.symbol.Symbol;

/**
 * Headers, columns, the forms of values, and the formats of answers: what other programs rely on.
 */
class ContractTest {
  private static final Map<String, String> COLUMNS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "documents",
                  "file symbol type language title session agendaItem adoptedOn meeting issuedOn"),
              Map.entry("drafts", "file symbol draft"),
              Map.entry(
                  "citations", "file symbol cited citedOn part number note locator verb text"),
              Map.entry("paragraphs", "file symbol part number verb text"),
              Map.entry("footnotes", "file symbol number text"),
              Map.entry("tables", "file symbol table heading row column rows columns header text"),
              Map.entry("organisations", "file organisation label mentions"),
              Map.entry("meetings", "file name start end place scheduled part number"),
              Map.entry("memoranda", "file type subject party signedOn place part number"),
              Map.entry("mandates", "file symbol kind session part number"),
              Map.entry("names", "organisation label from until"),
              Map.entry("votes", "file symbol date state vote nameThen"),
              Map.entry(
                  "vote-counts",
                  "file symbol date manner inFavour against abstaining notVoting listed"),
              Map.entry("voting-together", "other votes sameSide"),
              Map.entry("sponsors", "file symbol sponsor role")));

  private static final String DATE = "\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?";

  /** The form of a value, by column; empty cells are left out before. */
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("citedOn", "\\d{4}-\\d\\d-\\d\\d"),
          Map.entry("adoptedOn", "\\d{4}-\\d\\d-\\d\\d"),
          Map.entry("issuedOn", "\\d{4}-\\d\\d-\\d\\d"),
          Map.entry("statedDate", "\\d{4}-\\d\\d-\\d\\d"),
          Map.entry("start", DATE + "|\\d+"),
          Map.entry("end", DATE + "|\\d+"),
          Map.entry("signedOn", DATE),
          Map.entry("from", DATE),
          Map.entry("until", DATE),
          Map.entry("part", "header|preambular|operative|footnote|closing|annex"),
          Map.entry("scheduled", "true|false"),
          Map.entry("language", "[a-z]{2,3}"),
          Map.entry("kind", "report|agenda item"),
          Map.entry("mentions", "[1-9]\\d*"),
          Map.entry("organisation", "https://w3id\\.org/plenary/organisation/\\S+"),
          Map.entry("date", "\\d{4}-\\d\\d-\\d\\d"),
          Map.entry("vote", "in-favour|against|abstaining|not-voting"),
          Map.entry("sha256", "[0-9a-f]{64}"));

  @TestFactory
  Stream<DynamicTest> headersAreComplete() {
    return each(
        query -> {
          for (String entry : List.of("title", "title-fr", "description", "description-fr")) {
            assertFalse(query.header().getOrDefault(entry, "").isBlank(), entry);
          }
          assertTrue(query.title().endsWith("?"), "a question");
          for (Parameter parameter : query.parameters()) {
            String place = parameter.isNarrowing() ? "GRAPH ?graph" : "?" + parameter.name();
            assertTrue(query.body().contains(place), "asks for " + parameter.name());
            assertFalse(parameter.description().isEmpty(), "description of " + parameter.name());
            assertFalse(parameter.example().isEmpty(), "example of " + parameter.name());
          }
          assertTrue(query.with(examples(query)).hasOrderBy(), "in an order");
        });
  }

  /** Those of the pages, the checks and the links too: all are shown to readers. */
  @TestFactory
  Stream<DynamicTest> headersSpeakBothLanguages() {
    return BundledFolder.files("queries", ".rq").keySet().stream()
        .map(path -> path.substring(0, path.length() - ".rq".length()))
        .map(name -> DynamicTest.dynamicTest(name, () -> checkLanguages(name)));
  }

  private static void checkLanguages(String name) throws Exception {
    QueryFile query = Catalogue.bundled().named(name);
    List<String> entries = new ArrayList<>(List.of("title", "description"));
    query.parameters().forEach(p -> entries.add("parameter-" + p.name()));
    for (String entry : entries) {
      assertFalse(query.header().getOrDefault(entry + "-fr", "").isBlank(), entry + "-fr");
    }
  }

  @TestFactory
  Stream<DynamicTest> columnsAreThoseOfTheContract() {
    return COLUMNS.entrySet().stream()
        .map(
            contract ->
                DynamicTest.dynamicTest(
                    contract.getKey(),
                    () ->
                        assertEquals(
                            List.of(contract.getValue().split(" ")),
                            Catalogue.bundled()
                                .named(contract.getKey())
                                .with(examples(Catalogue.bundled().named(contract.getKey())))
                                .getResultVars())));
  }

  @TestFactory
  Stream<DynamicTest> valuesHaveTheirForms() {
    return each(
        query -> {
          for (Map<String, String> row : SampleRows.of(query.with(examples(query)))) {
            row.forEach((column, value) -> checkForm(query.name(), column, value));
          }
        });
  }

  private static void checkForm(String query, String column, String value) {
    if (FORMS.containsKey(column) && !(column.equals("kind") && !query.equals("mandates"))) {
      assertTrue(value.matches(FORMS.get(column)), column + ": " + value);
    }
    if (List.of("cited", "draft").contains(column)
        || (column.equals("symbol") && COLUMNS.containsKey(query))) {
      assertEquals(value, Symbol.parse(value).map(s -> s.primary().print()).orElse(""), column);
    }
    if (column.equals("number") && !query.equals("footnotes")) {
      assertTrue(value.matches("[1-9]\\d*"), column + ": " + value);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFormatHoldsTheSameRows() {
    return each(
        query -> {
          int rows = SampleRows.of(query.with(examples(query))).size();
          for (ResultFormat format : ResultFormat.values()) {
            byte[] answer = written(query.with(examples(query)), format);
            assertEquals(rows, count(answer, format), format.name());
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"ASK { ?s ?p ?o }, true", "ASK { ?s ?p <urn:nothing> }, false"})
  void aYesOrNoIsAnAnswerInEveryFormat(String text, boolean expected) throws Exception {
    for (ResultFormat format : ResultFormat.values()) {
      String answer =
          new String(written(QueryFactory.create(text), format), StandardCharsets.UTF_8).strip();
      String word = format == ResultFormat.TEXT ? (expected ? "yes" : "no") : "" + expected;
      assertTrue(answer.contains(word), format + ": " + answer);
    }
  }

  @ParameterizedTest
  @EnumSource(ResultFormat.class)
  void aGraphIsWrittenAsTurtleWhateverTheFormat(ResultFormat format) throws Exception {
    var query = QueryFactory.create("CONSTRUCT { ?s a ?c } WHERE { ?s a ?c } LIMIT 5");
    var model = ModelFactory.createDefaultModel();
    model.read(new ByteArrayInputStream(written(query, format)), null, "TURTLE");
    assertEquals(5, model.size());
  }

  private interface Check {
    void of(QueryFile query) throws Exception;
  }

  private static Stream<DynamicTest> each(Check check) {
    return Catalogue.bundled().all().stream()
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> check.of(query)));
  }

  private static Map<String, String> examples(QueryFile query) {
    Map<String, String> values = new TreeMap<>();
    query.parameters().forEach(p -> values.put(p.name(), p.example()));
    return values;
  }

  private static byte[] written(Query query, ResultFormat format) throws Exception {
    Store store = SampleStore.open();
    var out = new ByteArrayOutputStream();
    Txn.executeRead(store.dataset(), () -> Answers.write(store.dataset(), query, format, out));
    return out.toByteArray();
  }

  /** How many rows a reader of the format finds; a table for people has one line for each. */
  private static int count(byte[] answer, ResultFormat format) {
    if (format == ResultFormat.TEXT) {
      return (int) new String(answer, StandardCharsets.UTF_8).lines().count() - 1;
    }
    var results =
        ResultSetReaderRegistry.getFactory(format.lang())
            .create(format.lang())
            .read(new ByteArrayInputStream(answer), Context.emptyContext());
    return ResultSetFormatter.consume(ResultSetFactory.copyResults(results));
  }
}

package org.plenary.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A query of one document has the rows of its files, and none else. */
class NarrowingTest {
  private static final String SYMBOL = "A/RES/72/74";

  @TestFactory
  Stream<DynamicTest> rowsAreThoseOfTheDocument() {
    return Catalogue.bundled().all().stream()
        .filter(q -> q.parameters().stream().anyMatch(Parameter::isNarrowing))
        .map(q -> DynamicTest.dynamicTest(q.name(), () -> check(q)));
  }

  private static void check(QueryFile query) throws Exception {
    List<Map<String, String>> all = rows(query, Map.of());
    List<Map<String, String>> own = rows(query, Map.of("symbol", "72/74"));
    Set<String> files =
        rows(Catalogue.bundled().named("sources"), Map.of("symbol", SYMBOL)).stream()
            .map(r -> r.get("file"))
            .collect(Collectors.toSet());
    assertEquals(1, files.size());
    assertEquals(all.stream().filter(r -> files.contains(r.get("file"))).toList(), own);
    assertTrue(rows(query, Map.of("symbol", "A/RES/99/999")).isEmpty());
  }

  @Test
  void theQueryStaysOneThatOthersUnderstand() throws Exception {
    QueryFile paragraphs = Catalogue.bundled().named("paragraphs");
    String text = paragraphs.with(Map.of("symbol", SYMBOL)).serialize();
    assertTrue(
        QueryFactory.create(text, Syntax.syntaxSPARQL_11).getResultVars().contains("text"), text);
    assertThrows(QueryException.class, () -> paragraphs.with(Map.of("symbol", "no symbol")));
  }

  private static List<Map<String, String>> rows(QueryFile query, Map<String, String> values)
      throws Exception {
    return SampleRows.of(query.with(values));
  }
}

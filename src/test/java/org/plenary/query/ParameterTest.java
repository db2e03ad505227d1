package org.plenary.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Values become terms; what has another form is refused with a line that says what was expected.
 */
class ParameterTest {
  private static Parameter ofType(String type) throws QueryException {
    return Parameter.of("x | " + type + " | required | a value | A/RES/59/8");
  }

  @ParameterizedTest
  @CsvSource({
    "A/RES/72/74, A/RES/72/74",
    "a/res/72/74, A/RES/72/74",
    "72/74, A/RES/72/74",
    "59/8, A/RES/59/8",
    "31/16 A, A/RES/31/16 A",
    "3369 (XXX), A/RES/3369 (XXX)",
    "217 A (III), A/RES/217 A (III)",
    "ES-11/1, A/RES/ES-11/1",
    "1624 (2005), S/RES/1624 (2005)",
    "2017/21, E/RES/2017/21",
    "A/71/160-S/2016/621, A/71/160",
    "S/2016/621, S/2016/621",
    "A/HRC/RES/16/18, A/HRC/RES/16/18"
  })
  void aSymbolIsBoundInItsCanonicalSpelling(String typed, String bound) throws QueryException {
    assertEquals(bound, ofType("symbol").bind(typed).getLiteralLexicalForm());
  }

  @ParameterizedTest
  @ValueSource(strings = {"novel", "16/18", "72/", "72/74/5", "12 (XIIX)"})
  void whatIsNoSymbolIsRefused(String typed) {
    var refused = assertThrows(QueryException.class, () -> ofType("symbol").bind(typed));
    assertTrue(refused.getMessage().contains("expected a document symbol"), refused.getMessage());
    assertTrue(refused.getMessage().contains(typed), refused.getMessage());
  }

  @Test
  void aWholeNumberIsANumber() throws QueryException {
    assertEquals(73, ofType("integer").bind("73").getLiteralValue());
    assertThrows(QueryException.class, () -> ofType("integer").bind("7.3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "x | symbol | required | no example", "x | date | required | d | e"})
  void whatIsNoParameterIsRefused(String line) {
    assertThrows(QueryException.class, () -> Parameter.of(line));
  }

  @Test
  void linesOfOtherHeadersArePassedOver() throws QueryException {
    var query =
        QueryFile.of("mine", "#+ summary: a\n#+ tags:\n#+   - b\n#+ hello\nASK { ?s ?p ?o }\n");
    assertEquals("a", query.header().get("summary"));
    assertEquals("ASK { ?s ?p ?o }", query.body());
  }

  @Test
  void aStringStaysAString() throws QueryException {
    assertEquals("\"} ; #", ofType("string").bind("\"} ; #").getLiteralLexicalForm());
  }
}

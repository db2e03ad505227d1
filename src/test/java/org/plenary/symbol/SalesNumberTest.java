package org.plenary.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SalesNumberTest {
  static Stream<String[]> texts() {
    return Tables.rows("sales-numbers.tsv").stream();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("texts")
  void findsNumbers(String text, String numbers, String why) {
    var found = SalesNumber.in(text).stream().map(h -> h.number().print()).toList();
    assertEquals(Tables.items(numbers), found, why);
  }
}

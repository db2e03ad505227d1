package org.plenary.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Patience;

class SymbolScannerTest {
  private static final int HOSTILE_LENGTH = 2 << 20;

  static Stream<String[]> texts() {
    return Tables.rows("scan.tsv").stream();
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("texts")
  void findsSymbolsAndNumbersWithTheirPlaces(
      String text, String symbols, String numbers, String why) {
    var hits = SymbolScanner.scan(text);
    assertEquals(
        Tables.items(symbols),
        hits.symbols().stream().map(h -> at(h.symbol().print(), h.start(), h.end())).toList(),
        why);
    assertEquals(
        Tables.items(numbers),
        hits.numbers().stream().map(h -> at(h.number().print(), h.start(), h.end())).toList(),
        why);
  }

  private static String at(String printed, int start, int end) {
    return printed + "@" + start + "-" + end;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/",
        "(",
        "7",
        "1/",
        "A/1/",
        "A.",
        "72/74 ",
        "S-",
        "A ",
        "/ ",
        "1 A ",
        "resolution 5/1 A, ",
        "(I",
        "A/71/160-",
        "Add.1/",
        "A/71/1/Add.1, Add.2 and "
      })
  void hostileRepetitionsEnd(String piece) {
    String hostile = piece.repeat(HOSTILE_LENGTH / piece.length());
    Patience.ending(() -> SymbolScanner.scan(hostile));
  }
}

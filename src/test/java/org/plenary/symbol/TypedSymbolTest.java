package org.plenary.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Symbols as people type them, a row for each in {@code search/symbols.tsv}. */
class TypedSymbolTest {
  @TestFactory
  Stream<DynamicTest> typed() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/search/symbols.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells)));
  }

  private static void check(String[] cells) {
    TypedSymbol typed = TypedSymbol.read(cells[0]);
    assertEquals(cells[1], typed.symbols().stream().findFirst().map(Symbol::print).orElse(""));
    assertEquals(cells[2], String.join(" ", typed.keys()));
  }

  @Test
  void aNumberAloneLeadsToItsResolution() {
    Symbol resolution = Symbol.parse("S/RES/1325 (2000)").orElseThrow();
    for (String typed : new String[] {"1325", "S/RES/1325", "1325 (2000)", "res 1325"}) {
      assertTrue(TypedSymbol.keysOf(resolution).containsAll(TypedSymbol.read(typed).keys()), typed);
    }
  }

  @Test
  void aPartsLetterMayBeLeftOut() {
    Symbol resolution = Symbol.parse("A/RES/217 A (III)").orElseThrow();
    assertTrue(TypedSymbol.keysOf(resolution).containsAll(TypedSymbol.read("217 (III)").keys()));
  }
}

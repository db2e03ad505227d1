package org.plenary.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SymbolTest {
  static Stream<String[]> symbols() {
    return Tables.rows("symbols.tsv").stream();
  }

  static Stream<String[]> rejected() {
    return Tables.rows("symbols-rejected.tsv").stream();
  }

  static Stream<String[]> numbers() {
    return Tables.rows("numbers.tsv").stream();
  }

  @ParameterizedTest(name = "{0}: {4}")
  @MethodSource("symbols")
  void readsPrintsAndClassifies(String text, String printed, String path, String kind, String why) {
    Symbol symbol = Symbol.parse(text).orElseThrow(() -> new AssertionError("not read: " + text));
    assertEquals(printed, symbol.print(), why);
    assertEquals(path, symbol.path(), why);
    assertEquals(kind, symbol.kind().name(), why);
    assertEquals(Optional.of(symbol), Symbol.parse(printed), "printed form reads back");
    assertEquals(Optional.of(symbol.primary()), Symbol.ofPath(path), "path reads back");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rejected")
  void rejectsWhatIsNoSymbol(String text, String why) {
    assertEquals(Optional.empty(), Symbol.parse(text), why);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("numbers")
  void readsNumbersAndKnowsWhoseTheyMayBe(String text, String printed, String bodies, String why) {
    Optional<ResolutionNumber> number = ResolutionNumber.parse(text);
    assertEquals(printed, number.map(ResolutionNumber::print).orElse(""), why);
    assertEquals(
        bodies, String.join(" ", number.map(ResolutionNumber::bodies).orElse(List.of())), why);
    number.ifPresent(n -> assertEquals(number, ResolutionNumber.parse(n.print())));
  }

  @RepeatedTest(200)
  void everySymbolComesBackFromItsPathAndPrint(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    for (int i = 0; i < 50; i++) {
      String printed = GeneratedSymbol.print(random);
      Symbol symbol = Symbol.parse(printed).orElseThrow(() -> new AssertionError(printed));
      assertEquals(printed, symbol.print());
      assertEquals(Optional.of(symbol.primary()), Symbol.ofPath(symbol.path()), printed);
      String damaged = GeneratedSymbol.damage(printed, random);
      assertEquals(Optional.of(symbol), Symbol.parse(damaged), damaged);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sessions")
  void tellsOrganAndSession(String text, String organ, String session) {
    Symbol symbol = Symbol.parse(text).orElseThrow();
    assertEquals(organ, symbol.organ());
    assertEquals(session, symbol.session().orElse(""));
  }

  static Stream<String[]> sessions() {
    return Tables.rows("symbol-organs.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("values")
  void romanNumeralsComeBack(int value) {
    assertEquals(value, RomanNumeral.value(RomanNumeral.print(value)).orElseThrow());
  }

  static IntStream values() {
    return IntStream.range(1, 100);
  }
}

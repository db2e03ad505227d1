package org.plenary.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Counts and shares of facts met, missed and made up: {@code evaluate/metrics.tsv}. */
class ComparisonTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/evaluate/metrics.tsv", delimiter = '\t', numLinesToSkip = 1)
  void sharesAreThoseOfTheTable(
      String gold,
      String found,
      String open,
      int met,
      int missed,
      int madeUp,
      String precision,
      String recall,
      String f1) {
    FactList expected = facts(gold);
    words(open).forEach(w -> expected.leaveOpen(Field.CITATION, w));
    DocumentScore score =
        Comparison.of(expected.of("gold", "en"), facts(found).of("found", "en"), "as-given");
    Tally tally = score.tallies().get(Field.CITATION);
    assertEquals(new Tally(met, missed, madeUp), tally);
    assertEquals(missed + madeUp, score.faults());
    assertEquals(
        List.of(precision, recall, f1),
        List.of(
            ScoreTable.share(tally.precision()),
            ScoreTable.share(tally.recall()),
            ScoreTable.share(tally.f1())));
  }

  private static FactList facts(String words) {
    FactList facts = new FactList();
    facts.measured(Field.CITATION);
    words(words).forEach(w -> facts.add(Fact.of(Field.CITATION, w)));
    return facts;
  }

  private static List<String> words(String words) {
    return words == null || words.isBlank() ? List.of() : Arrays.asList(words.split(" "));
  }

  @Test
  void aFieldThatGoldDoesNotHaveIsNotMeasured() {
    FactList gold = new FactList();
    gold.add(Fact.of(Field.SYMBOL, "A/RES/80/976"));
    FactList found = new FactList();
    found.add(Fact.of(Field.SYMBOL, "A/RES/80/976"));
    found.add(Fact.of(Field.MEETING, "12"));
    DocumentScore score = Comparison.of(gold.of("a", "en"), found.of("a", "en"), "as-given");
    assertFalse(score.tallies().containsKey(Field.MEETING));
    assertEquals(0, score.faults());
  }

  @Test
  void documentsArePairedBySymbolAndThenInOrder() {
    List<Facts> gold = List.of(document("A"), document("B"), document("C"));
    List<Facts> found = List.of(document("x"), document("A"));
    List<DocumentScore> scores = Texts.score(gold, found, "clean");
    assertEquals(
        List.of("A 0", "B 2", "C 1"),
        scores.stream().map(s -> s.document() + " " + s.faults()).toList());
  }

  private static Facts document(String symbol) {
    FactList facts = new FactList();
    facts.add(Fact.of(Field.SYMBOL, symbol));
    return facts.of(symbol, "en");
  }
}

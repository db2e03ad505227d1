package org.plenary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plenary.SampleStore;
import org.plenary.document.Part;
import org.plenary.document.Place;

/** Goals and targets by number, and the numbers that are none of theirs. */
class GoalCitationsTest {
  private static final GoalCitations RULES = new GoalCitations(SampleStore.lexicon().goals());

  @ParameterizedTest
  @CsvFileSource(
      files = "src/test/resources/tables/goal-citations.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0',
      emptyValue = "")
  void eachTextCitesTheGoalsOfItsRow(String text, String citations) {
    Passage passage = Passage.of(text, text, IntStream.range(0, text.length()).toArray());
    String found =
        RULES.in(passage, Place.in(Part.OPERATIVE), Optional.empty()).stream()
            .map(f -> "%s %s [%s]".formatted(f.value().code(), f.rule(), f.text()))
            .collect(Collectors.joining("; "));
    assertEquals(Optional.ofNullable(citations).orElse(""), found);
  }
}

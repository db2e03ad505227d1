package org.plenary.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Numbers of ordinals and months, as the tables say. */
class CalendarTest {
  private static final Calendar CALENDAR = Calendar.load();

  @ParameterizedTest
  @CsvFileSource(resources = "/tables/ordinals.tsv", delimiter = '\t')
  void ordinals(String word, Integer number) {
    assertEquals(Optional.ofNullable(number), CALENDAR.ordinal(Folded.of(word).text()));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/tables/months.tsv", delimiter = '\t')
  void months(String name, int number) {
    assertEquals(number, CALENDAR.month(Folded.of(name).text()));
  }

  @Test
  void everyNumberToAHundredHasItsWords() {
    long numbers = CALENDAR.ordinalWords().stream().map(CALENDAR::ordinal).distinct().count();
    assertEquals(100, numbers);
  }

  @Test
  void whatIsNoMonthIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> CALENDAR.month("brumaire"));
    assertTrue(CALENDAR.startsWithMonth("october 1990, 46/13"));
    assertFalse(CALENDAR.startsWithMonth("the month"));
  }
}

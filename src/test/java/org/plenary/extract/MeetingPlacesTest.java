package org.plenary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plenary.SampleStore;

/** Where a meeting was, in the words behind its name. */
class MeetingPlacesTest {
  private static final MeetingPlaces PLACES = new MeetingPlaces(SampleStore.lexicon());

  @ParameterizedTest
  @CsvFileSource(
      files = "src/test/resources/tables/meeting-places.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void thePlaceIsTheMeetings(String words, String place) {
    assertEquals(Optional.ofNullable(place), PLACES.in(words, 0, words.length()));
  }
}

package org.plenary.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places as texts print them, and the cities that they are. */
class CitiesTest {
  private static final Cities CITIES = Cities.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Geneva | geneva",
        "Genève | geneva",
        "Geneve | geneva",
        "Baku, Azerbaijan | baku",
        "Bakou (Azerbaïdjan) | baku",
        "United Nations Headquarters | new-york",
        "Nour-Soultan | astana",
        "Indonesia | none",
        "Small Arms | none"
      })
  void aPlaceIsACityOrNone(String place, String city) {
    assertEquals(city, CITIES.of(place).map(Cities.City::id).orElse("none"));
  }
}

package org.plenary.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The field {@code text} of an object, and nothing else. */
class TextInJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '`',
      value = {
        "{\"text\": \"The General Assembly,\"}\tThe General Assembly,",
        "{\"symbol\": \"A/RES/80/1\", \"text\": \"l’été\", \"pages\": 2}\tl’été",
        "{\"text\": 12}\t",
        "{\"words\": \"none\"}\t",
        "[\"text\"]\t",
        "{\"text\": \"no end\t",
        "The General Assembly,\t"
      })
  void onlyAnObjectWithTextHasAText(String json, String text) {
    assertEquals(Optional.ofNullable(text), TextInJson.of(json));
  }
}

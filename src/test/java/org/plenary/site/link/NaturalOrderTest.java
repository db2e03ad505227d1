package org.plenary.site.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of a reader; each row stands in it. */
class NaturalOrderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "paragraph 2 | paragraph 10 | paragraph 10 (a)",
        "A/RES/9/1 | A/RES/61/49 | A/RES/72/74 | S/RES/1325 (2000)",
        "Égypte | El Salvador | Émirats arabes unis | Érythrée | Espagne | États-Unis | Éthiopie | Fidji",
        "memorandum of cooperation | Memorandum of Understanding | memorandum of understanding",
        "sommet 9 | sommet 00000000000000000000010"
      })
  void putsInOrder(String row) {
    List<String> ordered = Arrays.asList(row.split(" \\| "));
    List<String> mixed = Arrays.asList(row.split(" \\| "));
    Collections.reverse(mixed);
    mixed.sort(new NaturalOrder());
    assertEquals(ordered, mixed);
  }
}

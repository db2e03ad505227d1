package org.plenary.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Patience;

class TreatyScannerTest {
  private static final int HOSTILE_LENGTH = 1 << 19;

  static Stream<String[]> texts() {
    return Tables.rows("treaties.tsv").stream();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("texts")
  void findsReferences(String text, String paths, String why) {
    List<String> found =
        TreatyScanner.scan(text, Optional.empty()).stream().map(h -> h.reference().path()).toList();
    assertEquals(Tables.items(paths), found, why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ibid", "united nations ", "vol. 1, ", "UNTS vol. 1, ", "u", "Nos. 1, "})
  void hostileRepetitionsEnd(String piece) {
    String hostile = piece.repeat(HOSTILE_LENGTH / piece.length());
    Patience.ending(() -> TreatyScanner.scan(hostile, Optional.empty()));
  }
}

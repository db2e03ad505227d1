package org.plenary.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folded text has the length of the text, whatever stands in it. */
class FoldedTest {
  @RepeatedTest(200)
  void anyTextKeepsItsLength(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String text =
        random
            .ints(random.nextInt(300), 0, 0x10000)
            .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
            .toString();
    String folded = Folded.of(text).text();
    assertEquals(text.length(), folded.length());
    assertEquals(folded, Folded.of(folded).text(), "folding twice changes nothing");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "L’Assemblée générale,l'assemblee generale",
        "Cœur,cour",
        "Ægis,agis",
        "A/72/10\u2011S/2017/5,a/72/10-s/2017/5",
        "n\u00A0o\u202F5,n o 5",
        "ÉTATS,etats",
        "D‘Afrique,d'afrique"
      })
  void foldsCaseAccentsAndSigns(String text, String folded) {
    assertEquals(folded, Folded.of(text).text());
  }
}

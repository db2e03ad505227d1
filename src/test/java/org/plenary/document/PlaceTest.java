package org.plenary.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people call a paragraph or a note. */
class PlaceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PREAMBULAR | 4      |   | preambular paragraph 4        | alinéa 4 du préambule
          OPERATIVE  | 6/a/i  |   | operative paragraph 6 (a) (i) | paragraphe 6 (a) (i) du dispositif
          OPERATIVE  | 12/a-2 |   | operative paragraph 12 (a-2)  | paragraphe 12 (a-2) du dispositif
          BODY       | 3      |   | body paragraph 3              | paragraphe 3 du texte
          ANNEX      | 1/3    |   | annex 1, paragraph 3          | annexe 1, paragraphe 3
          ANNEX      | 2/3/b  |   | annex 2, paragraph 3 (b)      | annexe 2, paragraphe 3 (b)
          FOOTNOTE   | ''     | 2 | note 2                        | note 2
          FOOTNOTE   | ''     | * | note *                        | note *
          """)
  void hasANameInBothLanguages(Part part, String path, String note, String english, String french) {
    Place place = new Place(part, path, Optional.ofNullable(note));
    assertEquals(english, place.name(Locale.ENGLISH));
    assertEquals(french, place.name(Locale.FRENCH));
  }
}

package org.plenary.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.document.Part;
import org.plenary.document.Place;

/** Places are named in both languages. */
class PlaceNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PREAMBULAR|4|preambular paragraph 4|alinéa 4 du préambule",
        "OPERATIVE|6/a/i|operative paragraph 6 (a) (i)|paragraphe 6 a) i) du dispositif",
        "BODY|3|body paragraph 3|paragraphe 3",
        "ANNEX|2|annex 2|annexe 2",
        "ANNEX|1/3/b|annex 1, paragraph 3 (b)|annexe 1, paragraphe 3 b)",
        "OPERATIVE|12/table-1|operative paragraph 12, table 1|paragraphe 12 du dispositif, tableau 1",
        "OPERATIVE|12/table-1/3/2|operative paragraph 12, table 1, row 3, column 2|paragraphe 12 du dispositif, tableau 1, ligne 3, colonne 2",
        "ANNEX|1/table-2/3|annex 1, table 2, row 3|annexe 1, tableau 2, ligne 3",
        "BODY|table-1|body, table 1|texte, tableau 1"
      })
  void placesHaveNames(Part part, String path, String english, String french) {
    var name = new PlaceName(new Place(part, path, Optional.empty()));
    assertEquals(english, name.english());
    assertEquals(french, name.french());
  }

  @ParameterizedTest
  @CsvSource({"2", "*"})
  void notesHaveTheirMarks(String mark) {
    var name = new PlaceName(Place.footnote(mark));
    assertEquals("note " + mark, name.english());
    assertEquals("note " + mark, name.french());
  }
}

package org.plenary.graph;

import java.util.Arrays;
import java.util.List;
import org.plenary.document.Place;

/**
 * What a place in a document is called: "operative paragraph 6 (a) (i)", "annex 1, paragraph 3",
 * "operative paragraph 12, table 1, row 3, column 2", "note 2"; in French "paragraphe 6 a) i) du
 * dispositif".
 */
final class PlaceName {
  private static final String TABLE = "table-";

  private final Place place;

  /** The paragraph and the marks of its sub-paragraphs; for an annex its number comes first. */
  private final List<String> paragraph;

  /** The table, its row, its column, as far as the place is in one. */
  private final List<String> table;

  PlaceName(Place place) {
    this.place = place;
    List<String> steps = Arrays.stream(place.path().split("/")).filter(s -> !s.isEmpty()).toList();
    int first = 0;
    while (first < steps.size() && !steps.get(first).startsWith(TABLE)) {
      first++;
    }
    this.paragraph = steps.subList(0, first);
    this.table = steps.subList(first, steps.size());
  }

  String english() {
    return place
        .note()
        .map(note -> "note " + note)
        .orElseGet(() -> paragraphInEnglish() + inTable(", table ", ", row ", ", column "));
  }

  String french() {
    return place
        .note()
        .map(note -> "note " + note)
        .orElseGet(() -> paragraphInFrench() + inTable(", tableau ", ", ligne ", ", colonne "));
  }

  private String paragraphInEnglish() {
    String part = place.part().label();
    return switch (place.part()) {
      case ANNEX -> part + " " + paragraph.get(0) + numbered(1, ", paragraph ", " (", ")");
      default -> part + numbered(0, " paragraph ", " (", ")");
    };
  }

  /** French prints the marks of lists with one bracket: "6 a) i)". */
  private String paragraphInFrench() {
    return switch (place.part()) {
      case PREAMBULAR -> numbered(0, "alinéa ", " ", ")") + " du préambule";
      case OPERATIVE -> numbered(0, "paragraphe ", " ", ")") + " du dispositif";
      case ANNEX -> "annexe " + paragraph.get(0) + numbered(1, ", paragraphe ", " ", ")");
      case HEADER, BODY, FOOTNOTE, CLOSING ->
          paragraph.isEmpty() ? "texte" : numbered(0, "paragraphe ", " ", ")");
    };
  }

  /** An annex's own number comes first: {@code annex/1/3} is paragraph 3 of annex 1. */
  private String numbered(int from, String word, String open, String close) {
    if (paragraph.size() <= from) {
      return "";
    }
    StringBuilder name = new StringBuilder(word + paragraph.get(from));
    paragraph.stream().skip(from + 1L).forEach(s -> name.append(open).append(s).append(close));
    return name.toString();
  }

  private String inTable(String... words) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < table.size(); i++) {
      name.append(words[i]).append(table.get(i).replaceFirst(TABLE, ""));
    }
    return name.toString();
  }
}

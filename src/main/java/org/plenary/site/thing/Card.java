package org.plenary.site.thing;

import java.util.List;
import java.util.Set;
import org.plenary.site.link.Link;

/**
 * What a reader sees of a thing without leaving the page that names it.
 *
 * @param facts what tells it from others, in order
 */
public record Card(Link title, String kind, List<PropertyRow> facts) {
  /** What is asked first of a document, a meeting, an agreement or an organisation. */
  private static final Set<String> TELLING =
      Set.of(
          "title",
          "adoptedOn",
          "adoptedBy",
          "issuedOn",
          "acronym",
          "startDate",
          "endDate",
          "placeName",
          "organiser",
          "subject",
          "party",
          "signedOn",
          "parent");

  private static final int VALUES = 3;
  private static final int LETTERS = 160;

  static Card of(Link title, String kind, List<PropertyRow> out) {
    return new Card(
        title.cutTo(LETTERS),
        kind,
        out.stream().filter(p -> TELLING.contains(p.name())).map(Card::some).toList());
  }

  private static PropertyRow some(PropertyRow row) {
    return new PropertyRow(
        row.name(),
        row.property(),
        row.values().stream().limit(VALUES).map(v -> v.cutTo(LETTERS)).toList(),
        row.count(),
        row.all());
  }
}

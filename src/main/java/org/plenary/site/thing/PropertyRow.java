package org.plenary.site.thing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Link;
import org.plenary.site.page.Names;
import org.plenary.site.page.Texts;
import org.plenary.site.page.Visit;

/**
 * A property of a thing with its values.
 *
 * @param name the property's local name
 * @param property the property
 * @param values its values, in order
 * @param count how many there are in all
 * @param all where all of them are, empty when they are all here
 */
public record PropertyRow(String name, Link property, List<Link> values, long count, String all) {

  /** The order in which people want to know; what is not named comes after, by name. */
  private static final List<String> ORDER =
      List.of(
          "title",
          "symbol",
          "type",
          "prefLabel",
          "label",
          "altLabel",
          "acronym",
          "adoptedBy",
          "adoptedOn",
          "adoptedAt",
          "withoutReference",
          "referredTo",
          "session",
          "inSession",
          "agendaItem",
          "issuedOn",
          "draft",
          "basedOn",
          "text",
          "verbText",
          "leadingVerb",
          "quote",
          "foundIn",
          "citedDocument",
          "statedDate",
          "locator",
          "startDate",
          "endDate",
          "placeName",
          "series",
          "organiser",
          "subject",
          "party",
          "signedOn",
          "signedAt",
          "parent");

  /** Groups the rows of {@code links-out}: one entry a property. */
  static List<PropertyRow> of(List<SiteQueries.Row> rows, Visit visit) {
    var properties = new Names(visit);
    Map<Node, Names> values = new LinkedHashMap<>();
    for (SiteQueries.Row row : rows) {
      Node property = row.required("property");
      properties.add(property, row.node("propertyLabel"));
      values
          .computeIfAbsent(property, p -> new Names(visit))
          .add(row.required("value"), row.node("valueLabel"));
    }
    List<PropertyRow> result = new ArrayList<>();
    values.forEach(
        (property, names) ->
            result.add(
                of(
                    Link.shortened(property.toString()),
                    properties.property(property),
                    names,
                    visit.t())));
    result.sort(
        (one, other) -> {
          int byRank = Integer.compare(one.rank(), other.rank());
          return byRank != 0 ? byRank : one.name.compareTo(other.name);
        });
    return result;
  }

  private static PropertyRow of(String name, Link property, Names values, Texts t) {
    return new PropertyRow(
        name,
        property,
        values.things().stream()
            .map(v -> t.ofCode(name, v).orElseGet(() -> values.link(v)))
            .sorted(Link.BY_LABEL)
            .toList(),
        values.things().size(),
        "");
  }

  /**
   * The first of its values.
   *
   * @param all where all of them are, should there be more
   */
  PropertyRow shortened(int most, String all) {
    return values.size() <= most
        ? this
        : new PropertyRow(name, property, values.subList(0, most), count, all);
  }

  /** The same with values of no more than some letters. */
  PropertyRow cutTo(int letters) {
    return new PropertyRow(
        name, property, values.stream().map(v -> v.cutTo(letters)).toList(), count, all);
  }

  private int rank() {
    int rank = ORDER.indexOf(name);
    return rank < 0 ? ORDER.size() : rank;
  }
}

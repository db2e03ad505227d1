package org.plenary.site.sparql;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.thing.Spot;

/**
 * Where an answer is on the map: rows with a latitude and a longitude, or a column in which cities
 * stand. The places of meetings are names in the data, which the list of cities knows.
 */
final class AnswerMap {
  /** More points hide each other. */
  private static final int MOST = 400;

  private static final List<String> LATITUDE = List.of("lat", "latitude");
  private static final List<String> LONGITUDE = List.of("long", "lon", "lng", "longitude");

  private AnswerMap() {}

  /** The places in a table; none where it has no two, or what it has are mostly no places. */
  static List<Spot> of(SiteQueries.Table table) {
    Optional<String> latitude = named(table, LATITUDE);
    Optional<String> longitude = named(table, LONGITUDE);
    List<Spot> spots =
        latitude.isPresent() && longitude.isPresent()
            ? measured(table, latitude.get(), longitude.get())
            : table.columns().stream()
                .map(c -> cities(table, c))
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse(List.of());
    return spots.size() < 2 ? List.of() : spots;
  }

  private static Optional<String> named(SiteQueries.Table table, List<String> names) {
    return table.columns().stream()
        .filter(c -> names.contains(c.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static List<Spot> measured(SiteQueries.Table table, String latitude, String longitude) {
    Map<String, Spot> spots = new LinkedHashMap<>();
    for (SiteQueries.Row row : table.rows()) {
      double north = number(row.node(latitude));
      double east = number(row.node(longitude));
      if (Math.abs(north) <= 90 && Math.abs(east) <= 180 && spots.size() < MOST) {
        String name = name(table.columns(), row, latitude, longitude);
        Spot spot = Spot.at(name, north, east);
        spots.putIfAbsent(spot.where(), spot);
      }
    }
    return List.copyOf(spots.values());
  }

  /** The first words of a row beside its place, or else what its first thing is called. */
  private static String name(
      List<String> columns, SiteQueries.Row row, String latitude, String longitude) {
    List<Node> others =
        columns.stream()
            .filter(c -> !c.equals(latitude) && !c.equals(longitude))
            .flatMap(c -> row.node(c).stream())
            .toList();
    return others.stream()
        .filter(Node::isLiteral)
        .findFirst()
        .or(() -> others.stream().findFirst())
        .map(n -> ResultTable.cell(n).label())
        .orElse("");
  }

  /** A number, also one that is written as a word; beyond the world for all else. */
  private static double number(Optional<Node> node) {
    return node.map(SiteQueries::text)
        .filter(t -> t.matches("[-+]?\\d{1,3}(?:\\.\\d{1,12})?"))
        .map(Double::valueOf)
        .orElse(Double.MAX_VALUE);
  }

  /** The cities of a column of words, if most of its words are names of places. */
  private static List<Spot> cities(SiteQueries.Table table, String column) {
    Set<String> words =
        table.rows().stream()
            .map(r -> r.node(column))
            .flatMap(Optional::stream)
            .filter(Node::isLiteral)
            .map(SiteQueries::text)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Spot> spots = Spot.of(words);
    return 2 * Spot.placed(words).size() >= words.size()
        ? spots.stream().limit(MOST).toList()
        : List.of();
  }
}

package org.plenary.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Cities by the names that texts give places, from {@code ontology/cities.ttl}. */
public final class Cities {
  private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  private final Map<String, City> byName = new HashMap<>();

  /**
   * A city.
   *
   * @param id its notation, e.g. {@code geneva}
   * @param latitude in degrees, north of the equator
   * @param longitude in degrees, east of Greenwich
   */
  public record City(String id, double latitude, double longitude) {}

  private Cities() {}

  /** Reads the bundled list. */
  public static Cities load() {
    var cities = new Cities();
    WordLists lists = WordLists.of("cities.ttl");
    for (Node entry : lists.inScheme("city")) {
      var city =
          new City(
              lists.notation(entry), degrees(lists, entry, "lat"), degrees(lists, entry, "long"));
      lists.labels(entry).forEach(l -> cities.byName.put(Folded.of(l.text()).text(), city));
    }
    return cities;
  }

  private static double degrees(WordLists lists, Node entry, String property) {
    return Double.parseDouble(
        lists.words(entry, NodeFactory.createURI(GEO + property)).get(0).text());
  }

  /**
   * The city of a place as it is printed: "Baku, Azerbaijan" and "Bakou (Azerbaïdjan)" are one;
   * empty for a country, an island or a city that is not listed.
   */
  public Optional<City> of(String place) {
    String city = place.replaceFirst("[,(].*", "").strip();
    return Optional.ofNullable(byName.get(Folded.of(city).text()));
  }
}

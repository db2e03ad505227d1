package org.plenary.site.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.lexicon.Cities;

/**
 * A city on the map of the world, in which half a degree is one unit and 0, 0 is north of the date
 * line.
 *
 * @param name as it is printed first
 * @param x from the left
 * @param y from above
 * @param where its latitude and longitude, e.g. {@code 46.20, 6.15}
 */
public record Spot(String name, double x, double y, String where) {
  private static final Cities CITIES = Cities.load();

  /** Places of one city are one spot; places that are no listed city are on no map. */
  static List<Spot> of(Set<String> places) {
    Map<Cities.City, Spot> spots = new LinkedHashMap<>();
    for (String place : places) {
      CITIES.of(place).ifPresent(city -> spots.putIfAbsent(city, at(place, city)));
    }
    return List.copyOf(spots.values());
  }

  private static Spot at(String name, Cities.City city) {
    return new Spot(
        name,
        (city.longitude() + 180) * 2,
        (90 - city.latitude()) * 2,
        city.latitude() + ", " + city.longitude());
  }
}

package org.plenary.site.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  public static List<Spot> of(Set<String> places) {
    Map<Cities.City, Spot> spots = new LinkedHashMap<>();
    for (String place : places) {
      CITIES.of(place).ifPresent(city -> spots.putIfAbsent(city, at(place, city)));
    }
    return List.copyOf(spots.values());
  }

  /** Those of some words that are names of listed cities. */
  public static Set<String> placed(Set<String> words) {
    return words.stream().filter(w -> CITIES.of(w).isPresent()).collect(Collectors.toSet());
  }

  private static Spot at(String name, Cities.City city) {
    return at(name, city.latitude(), city.longitude());
  }

  /**
   * A point of the earth.
   *
   * @param latitude in degrees, north of the equator
   * @param longitude in degrees, east of Greenwich
   */
  public static Spot at(String name, double latitude, double longitude) {
    return new Spot(name, (longitude + 180) * 2, (90 - latitude) * 2, latitude + ", " + longitude);
  }
}

package org.plenary.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well one text was read.
 *
 * @param document the symbol, or the file's name
 * @param language BCP 47 tag of the gold
 * @param damage the kind of damage, e.g. {@code hard-wraps}; {@code as-given} for a file as it came
 * @param tallies counts by field
 * @param differences what was missed and made up
 */
public record DocumentScore(
    String document,
    String language,
    String damage,
    Map<Field, Tally> tallies,
    List<Difference> differences) {
  public DocumentScore {
    tallies = tallies.isEmpty() ? Map.of() : new EnumMap<>(tallies);
    differences = List.copyOf(differences);
  }

  /** The number of facts missed and made up. */
  public int faults() {
    return differences.size();
  }
}

package org.plenary.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what was found in a document with its gold: field by field, each fact once. */
public final class Comparison {
  private Comparison() {}

  /**
   * Scores a document. Only fields that the gold has are measured.
   *
   * @param damage the kind of damage of the text that was read
   */
  public static DocumentScore of(Facts gold, Facts found, String damage) {
    Map<Field, Tally> tallies = new EnumMap<>(Field.class);
    List<Difference> differences = new ArrayList<>();
    gold.fields()
        .forEach(
            (field, expected) -> {
              List<Fact> extra = new ArrayList<>(found.fields().getOrDefault(field, List.of()));
              List<Fact> missed = withoutMet(expected, extra);
              Set<String> open = gold.open().getOrDefault(field, Set.of());
              extra.removeIf(f -> open.contains(f.anchor()));
              tallies.put(
                  field, new Tally(expected.size() - missed.size(), missed.size(), extra.size()));
              missed.forEach(f -> differences.add(new Difference(true, f)));
              extra.forEach(f -> differences.add(new Difference(false, f)));
            });
    return new DocumentScore(gold.name(), gold.language(), damage, tallies, differences);
  }

  /** The expected facts that were not found; those that were are taken out of the found ones. */
  private static List<Fact> withoutMet(List<Fact> expected, List<Fact> found) {
    Map<String, Integer> wanted = new HashMap<>();
    found.forEach(f -> wanted.merge(f.key(), 1, Integer::sum));
    Map<String, Integer> met = new HashMap<>();
    List<Fact> missed = new ArrayList<>();
    for (Fact fact : expected) {
      if (wanted.getOrDefault(fact.key(), 0) > 0) {
        wanted.merge(fact.key(), -1, Integer::sum);
        met.merge(fact.key(), 1, Integer::sum);
      } else {
        missed.add(fact);
      }
    }
    found.removeIf(f -> met.merge(f.key(), -1, Integer::sum) >= 0);
    return missed;
  }
}

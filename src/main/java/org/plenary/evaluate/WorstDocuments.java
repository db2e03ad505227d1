package org.plenary.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents read worst, with what was missed and what was made up in its stead. */
public final class WorstDocuments {
  private WorstDocuments() {}

  /**
   * The list for people.
   *
   * @param most documents
   * @param each differences of each document
   */
  public static List<String> of(Evaluation evaluation, int most, int each) {
    List<String> lines = new ArrayList<>();
    for (DocumentScore score : evaluation.worst(most)) {
      long missed = score.differences().stream().filter(Difference::missed).count();
      lines.add(
          "%s (%s, %s): %d missed, %d made up"
              .formatted(
                  score.document(),
                  score.language(),
                  score.damage(),
                  missed,
                  score.faults() - missed));
      AlignedTable table = table(score);
      table.lines().stream().limit(each + 1L).forEach(l -> lines.add("  " + l));
      if (table.lines().size() > each + 1) {
        lines.add("  … and %d more".formatted(table.lines().size() - each - 1));
      }
    }
    return lines;
  }

  /** Field, place, what was expected and what was found; both where they stand for each other. */
  private static AlignedTable table(DocumentScore score) {
    List<Fact> madeUp = new ArrayList<>();
    Map<List<String>, Integer> rows = new LinkedHashMap<>();
    score.differences().stream()
        .filter(d -> !d.missed())
        .map(Difference::fact)
        .forEach(madeUp::add);
    for (Difference difference : score.differences()) {
      if (difference.missed()) {
        Fact fact = difference.fact();
        rows.merge(row(fact, fact.shown(), inItsStead(fact, madeUp)), 1, Integer::sum);
      }
    }
    madeUp.forEach(f -> rows.merge(row(f, "", f.shown()), 1, Integer::sum));
    var table = new AlignedTable();
    table.row("field", "place", "expected", "found", "times");
    rows.forEach(
        (row, times) -> {
          List<String> cells = new ArrayList<>(row);
          cells.add(times == 1 ? "" : times.toString());
          table.row(cells);
        });
    return table;
  }

  private static List<String> row(Fact fact, String expected, String found) {
    return List.of(fact.field().label(), fact.place(), expected, found);
  }

  /** What was made up of the same field at the same place; without a place, in a single field. */
  private static String inItsStead(Fact missed, List<Fact> madeUp) {
    Optional<Fact> found =
        madeUp.stream()
            .filter(f -> f.field() == missed.field() && f.place().equals(missed.place()))
            .filter(f -> !f.place().isEmpty() || !f.field().isRows())
            .findFirst();
    found.ifPresent(madeUp::remove);
    return found.map(Fact::shown).orElse("");
  }
}

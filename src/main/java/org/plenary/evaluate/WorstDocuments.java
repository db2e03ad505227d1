package org.plenary.evaluate;

import java.util.ArrayList;
import java.util.List;

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
    var table = new AlignedTable();
    table.row("field", "place", "expected", "found");
    List<Fact> madeUp = new ArrayList<>();
    score.differences().stream()
        .filter(d -> !d.missed())
        .map(Difference::fact)
        .forEach(madeUp::add);
    for (Difference difference : score.differences()) {
      if (difference.missed()) {
        Fact fact = difference.fact();
        String found =
            madeUp.stream()
                .filter(f -> f.field() == fact.field() && f.place().equals(fact.place()))
                .findFirst()
                .map(f -> shown(f, madeUp))
                .orElse("");
        table.row(fact.field().label(), fact.place(), fact.shown(), found);
      }
    }
    madeUp.forEach(f -> table.row(f.field().label(), f.place(), "", f.shown()));
    return table;
  }

  private static String shown(Fact fact, List<Fact> left) {
    left.remove(fact);
    return fact.shown();
  }
}

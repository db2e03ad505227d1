package org.plenary.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The tables of a run: every line with its counts, and F1 by kind of damage. */
public final class ScoreTable {
  private ScoreTable() {}

  /** One row for each language, kind of damage and field. */
  public static AlignedTable of(Evaluation evaluation) {
    var table = new AlignedTable();
    table.row(
        "language",
        "damage",
        "field",
        "gold",
        "met",
        "missed",
        "made up",
        "precision",
        "recall",
        "F1");
    evaluation
        .sums()
        .forEach(
            (line, t) ->
                table.row(
                    line.language(),
                    line.damage(),
                    line.field().label(),
                    t.met() + t.missed(),
                    t.met(),
                    t.missed(),
                    t.madeUp(),
                    share(t.precision()),
                    share(t.recall()),
                    share(t.f1())));
    return table;
  }

  /** F1 with a row for each language and kind of damage and a column for each field. */
  public static AlignedTable byDamage(Evaluation evaluation) {
    Map<Evaluation.Line, Tally> sums = evaluation.sums();
    SortedSet<Field> fields = new TreeSet<>();
    SortedSet<List<String>> rows =
        new TreeSet<>((a, b) -> String.join("\t", a).compareTo(String.join("\t", b)));
    sums.keySet()
        .forEach(
            line -> {
              fields.add(line.field());
              rows.add(List.of(line.language(), line.damage()));
            });
    var table = new AlignedTable();
    List<String> head = new ArrayList<>(List.of("language", "damage"));
    fields.forEach(f -> head.add(f.label()));
    table.row(head);
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      for (Field field : fields) {
        Tally tally = sums.get(new Evaluation.Line(field, row.get(0), row.get(1)));
        cells.add(tally == null ? "" : share(tally.f1()));
      }
      table.row(cells);
    }
    return table;
  }

  /** A share with four decimals, rounded down at the last: 0.99996 is not yet 1. */
  static String share(double share) {
    return String.format(Locale.ROOT, "%.4f", Math.floor(share * 10_000) / 10_000);
  }
}

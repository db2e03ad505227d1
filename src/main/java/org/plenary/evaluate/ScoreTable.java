package org.plenary.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    List<Field> fields = fields(evaluation);
    var table = new AlignedTable();
    List<String> head = new ArrayList<>(List.of("language", "damage"));
    fields.forEach(f -> head.add(f.label()));
    table.row(head);
    for (Text text : texts(evaluation)) {
      List<String> cells = new ArrayList<>(List.of(text.language(), text.damage()));
      fields.forEach(f -> cells.add(f1(evaluation, f, text)));
      table.row(cells);
    }
    return table;
  }

  /** F1 with a row for each field and a column for each language and kind of damage. */
  public static AlignedTable byField(Evaluation evaluation) {
    List<Text> texts = texts(evaluation);
    var table = new AlignedTable();
    List<String> head = new ArrayList<>(List.of("field"));
    texts.forEach(t -> head.add(t.language() + ", " + t.damage()));
    table.row(head);
    for (Field field : fields(evaluation)) {
      List<String> cells = new ArrayList<>(List.of(field.label()));
      texts.forEach(t -> cells.add(f1(evaluation, field, t)));
      table.row(cells);
    }
    return table;
  }

  /** The texts of one language with one kind of damage. */
  private record Text(String language, String damage) {}

  private static List<Text> texts(Evaluation evaluation) {
    return evaluation.sums().keySet().stream()
        .map(line -> new Text(line.language(), line.damage()))
        .distinct()
        .toList();
  }

  private static List<Field> fields(Evaluation evaluation) {
    return evaluation.sums().keySet().stream()
        .map(Evaluation.Line::field)
        .distinct()
        .sorted()
        .toList();
  }

  private static String f1(Evaluation evaluation, Field field, Text text) {
    Tally tally = evaluation.sums().get(new Evaluation.Line(field, text.language(), text.damage()));
    return tally == null ? "" : share(tally.f1());
  }

  /** A share with four decimals, rounded down at the last: 0.99996 is not yet 1. */
  static String share(double share) {
    return String.format(Locale.ROOT, "%.4f", Math.floor(share * 10_000) / 10_000);
  }
}

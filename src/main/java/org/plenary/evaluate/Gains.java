package org.plenary.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a run gains and loses against an earlier one, by field and by document. */
public final class Gains {
  private Gains() {}

  /** The lines of both runs whose F1 differs. */
  public static AlignedTable byField(Evaluation before, Evaluation now) {
    Map<Evaluation.Line, Tally> old = before.sums();
    var table = new AlignedTable();
    table.row("language", "damage", "field", "F1 before", "F1 now", "gain");
    now.sums()
        .forEach(
            (line, tally) -> {
              Tally earlier = old.get(line);
              if (earlier != null && earlier.f1() != tally.f1()) {
                table.row(
                    line.language(),
                    line.damage(),
                    line.field().label(),
                    ScoreTable.share(earlier.f1()),
                    ScoreTable.share(tally.f1()),
                    String.format(Locale.ROOT, "%+.4f", tally.f1() - earlier.f1()));
              }
            });
    return table;
  }

  /** The documents with more or fewer faults than before, the greatest change first. */
  public static AlignedTable byDocument(Evaluation before, Evaluation now, int most) {
    Map<String, DocumentScore> old = new TreeMap<>();
    before.scores().forEach(s -> old.put(name(s), s));
    List<DocumentScore> changed = new ArrayList<>();
    for (DocumentScore score : now.scores()) {
      if (old.containsKey(name(score)) && change(old, score) != 0) {
        changed.add(score);
      }
    }
    changed.sort(
        Comparator.comparing((DocumentScore s) -> -Math.abs(change(old, s)))
            .thenComparing(Gains::name));
    var table = new AlignedTable();
    table.row("document", "language", "damage", "faults before", "faults now", "gain");
    changed.stream()
        .limit(most)
        .forEach(
            s ->
                table.row(
                    s.document(),
                    s.language(),
                    s.damage(),
                    old.get(name(s)).faults(),
                    s.faults(),
                    "%+d".formatted(-change(old, s))));
    return table;
  }

  private static int change(Map<String, DocumentScore> old, DocumentScore score) {
    return score.faults() - old.get(name(score)).faults();
  }

  private static String name(DocumentScore score) {
    return String.join("\t", score.document(), score.language(), score.damage());
  }
}

package org.plenary.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scores of a run.
 *
 * @param scores one for each document, language and kind of damage
 */
public record Evaluation(List<DocumentScore> scores) {
  public Evaluation {
    scores = List.copyOf(scores);
  }

  /**
   * A line of the table.
   *
   * @param field what is measured
   * @param language BCP 47 tag
   * @param damage the kind of damage
   */
  public record Line(Field field, String language, String damage) implements Comparable<Line> {
    private static final Comparator<Line> ORDER =
        Comparator.comparing(Line::language).thenComparing(Line::damage).thenComparing(Line::field);

    @Override
    public int compareTo(Line other) {
      return ORDER.compare(this, other);
    }
  }

  /** The sums over all documents, in the order of the table. */
  public SortedMap<Line, Tally> sums() {
    SortedMap<Line, Tally> sums = new TreeMap<>();
    for (DocumentScore score : scores) {
      score
          .tallies()
          .forEach(
              (field, tally) ->
                  sums.merge(
                      new Line(field, score.language(), score.damage()), tally, Tally::plus));
    }
    return sums;
  }

  /** The documents with the most facts missed or made up, none without a fault. */
  public List<DocumentScore> worst(int most) {
    return scores.stream()
        .filter(s -> s.faults() > 0)
        .sorted(
            Comparator.comparing(DocumentScore::faults)
                .reversed()
                .thenComparing(DocumentScore::document)
                .thenComparing(DocumentScore::language)
                .thenComparing(DocumentScore::damage))
        .limit(most)
        .toList();
  }
}

package org.plenary.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * The least F1 of a field, in each language and kind of damage that was measured.
 *
 * @param field the field
 * @param least 0 to 1
 */
public record Floor(Field field, double least) {
  /** A floor as options write it, e.g. {@code citation=0.985}; empty if it is none. */
  public static Optional<Floor> of(String option) {
    int equals = option.indexOf('=');
    String number = option.substring(equals + 1).strip();
    if (equals < 0 || !number.matches("[01](?:\\.\\d+)?")) {
      return Optional.empty();
    }
    return Field.of(option.substring(0, equals)).map(f -> new Floor(f, Double.parseDouble(number)));
  }

  /** One line for each measure below the floor; one, too, if the field was not measured. */
  public List<String> findings(Evaluation evaluation) {
    List<String> below =
        evaluation.sums().entrySet().stream()
            .filter(e -> e.getKey().field() == field && e.getValue().f1() < least)
            .map(
                e ->
                    "%s %s, %s: expected F1 of %s or more, found %s"
                        .formatted(
                            field.label(),
                            e.getKey().language(),
                            e.getKey().damage(),
                            least,
                            ScoreTable.share(e.getValue().f1())))
            .toList();
    boolean measured = evaluation.sums().keySet().stream().anyMatch(l -> l.field() == field);
    return measured ? below : List.of(field.label() + ": expected a measure, found none");
  }
}

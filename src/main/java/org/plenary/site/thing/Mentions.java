package org.plenary.site.thing;

import java.util.List;
import java.util.function.Function;

/**
 * Places in a table; a column that would be empty in every row is left out.
 *
 * @param rows those that are shown
 * @param count how many there are in all
 * @param all where all of them are, empty when they are all here
 */
public record Mentions(List<Mention> rows, long count, String all) {
  /** All of them. */
  static Mentions of(List<Mention> rows) {
    return new Mentions(rows, rows.size(), "");
  }

  /** Whether any of them has a leading verb. */
  public boolean haveVerbs() {
    return have(Mention::verb);
  }

  /** Whether a date is stated at any of them. */
  public boolean haveDates() {
    return have(Mention::date);
  }

  private boolean have(Function<Mention, String> column) {
    return rows.stream().anyMatch(m -> !column.apply(m).isEmpty());
  }
}

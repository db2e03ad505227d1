package org.plenary.site.thing;

import java.util.List;
import java.util.function.Function;

/** Places in a table; a column that would be empty in every row is left out. */
public record Mentions(List<Mention> rows) {

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

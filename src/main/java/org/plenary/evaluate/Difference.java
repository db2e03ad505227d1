package org.plenary.evaluate;

/**
 * A fact on which gold and extraction differ.
 *
 * @param missed true for a fact of the gold that was not found, false for one made up
 * @param fact the fact
 */
public record Difference(boolean missed, Fact fact) {
  /** One line: {@code citation-place missed A/RES/59/8, operative 12}. */
  public String line() {
    return "%s %s %s%s"
        .formatted(
            fact.field().label(),
            missed ? "missed" : "made up",
            fact.shown(),
            fact.place().isEmpty() ? "" : ", " + fact.place());
  }
}

package org.plenary.document;

import java.util.List;

/**
 * A footnote.
 *
 * @param mark its number or asterisks; {@code *-2} for a second note with the same mark
 * @param body its words without the mark
 * @param markedIn the paragraphs that carry its mark, first one first
 */
public record Footnote(String mark, Found<String> body, List<Place> markedIn) {
  public Footnote {
    markedIn = List.copyOf(markedIn);
  }
}

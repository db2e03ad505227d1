package org.plenary.document;

import java.util.List;

/**
 * A footnote.
 *
 * @param number its number; the asterisk notes of a draft's title page have none and are left to
 *     the header
 * @param body its words without the mark
 * @param markedIn the paragraphs that carry its mark, first one first
 */
public record Footnote(String mark, Found<String> body, List<Place> markedIn) {
  public Footnote {
    markedIn = List.copyOf(markedIn);
  }
}

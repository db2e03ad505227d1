package org.plenary.document;

import java.util.List;

/**
 * Something read in a document, with where it stands and the rule that found it.
 *
 * @param value what was read
 * @param text the words, as people read them: line breaks, note marks and page furniture taken out
 * @param spans where they stand in the source text, in order; more than one when a page break or a
 *     footnote interrupts them, and empty only for what the rule concluded from elsewhere
 * @param rule the name of the rule, e.g. {@code inherited-body}
 * @param confidence 0 (exclusive) to 1 (certain)
 */
public record Found<T>(T value, String text, List<Span> spans, String rule, double confidence) {
  public Found {
    spans = List.copyOf(spans);
    if (confidence <= 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence is not in (0, 1]: " + confidence);
    }
  }

  /** The same finding with another value. */
  public <U> Found<U> with(U other) {
    return new Found<>(other, text, spans, rule, confidence);
  }
}

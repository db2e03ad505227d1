package org.plenary.document;

import java.util.Optional;

/**
 * Something about the document that a reader should know: a gap, a doubt, damage that was repaired.
 *
 * @param severity how bad
 * @param rule the rule that noticed it, e.g. {@code number-gap}
 * @param message one sentence: where, expected, found
 * @param span the place in the source text
 */
public record Finding(Severity severity, String rule, String message, Optional<Span> span) {
  /** How bad a finding is. */
  public enum Severity {
    INFO,
    WARNING,
    VIOLATION
  }
}

package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.document.Finding;
import org.plenary.document.Span;

/** What could not be read, or decided, in one record of a catalogue. */
final class RecordFindings {
  private final List<Finding> findings = new ArrayList<>();
  private final Span span;

  /**
   * @param span where the record stands
   */
  RecordFindings(Span span) {
    this.span = span;
  }

  List<Finding> list() {
    return findings;
  }

  /**
   * @param found the values of the rule's sentence, in its order
   */
  void add(String rule, String... found) {
    findings.add(Finding.of(Finding.Severity.INFO, rule, Optional.of(span), found));
  }

  /**
   * A field that is there, of which nothing could be made.
   *
   * @param what the field, as the rule names it, e.g. {@code meeting-record}
   */
  void unread(Optional<?> value, Optional<String> printed, String what) {
    if (value.isEmpty() && printed.isPresent()) {
      add("unread-" + what, printed.get());
    }
  }
}

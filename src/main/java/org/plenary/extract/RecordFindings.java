package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  void add(String rule, String expected, String found) {
    String message = "expected %s, found \"%s\"".formatted(expected, found);
    findings.add(new Finding(Finding.Severity.INFO, rule, message, Optional.of(span)));
  }

  /** A field that is there, of which nothing could be made. */
  void unread(Optional<?> value, Optional<String> printed, String what) {
    if (value.isEmpty() && printed.isPresent()) {
      add("unread-" + what.replace(' ', '-').toLowerCase(Locale.ROOT), "a " + what, printed.get());
    }
  }
}

package org.plenary.extract;

import java.util.stream.Collectors;

/** What became of a record of a catalogue, in a word that tables can hold. */
final class RecordOutcome {
  private RecordOutcome() {}

  /** The record's symbols, or why it was not read. */
  static String of(Extraction extraction) {
    if (extraction instanceof Extraction.LeftOut other) {
      return other.reason();
    }
    return extraction instanceof Extraction.Catalogued catalogued
        ? catalogued.record().symbols().stream()
            .map(s -> s.print())
            .collect(Collectors.joining(" + "))
        : ((Extraction.NotRecognised) extraction).reason();
  }
}

package org.plenary.source;

import java.util.List;

/** Texts of formats without pages. */
final class Limited {
  private Limited() {}

  /** The text, unless there is none or too much of it. */
  static Converted text(String text) {
    if (text.isBlank()) {
      return new Converted.Failed("expected text, found none in the file");
    }
    return text.length() > Limits.CHARACTERS
        ? new Converted.Failed(
            "expected a text of %d characters at most, found %d"
                .formatted(Limits.CHARACTERS, text.length()))
        : new Converted.Text(text, List.of(), List.of());
  }
}

package org.plenary.evaluate.akn;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of running text. */
sealed interface Run {
  /** Words; italic ones open paragraphs and name publications. */
  record Words(String text, boolean italic) implements Run {}

  /** A link: {@code <a href="https://undocs.org/en/A/RES/217(III)">217 A (III)</a>}. */
  record Link(String href, String text) implements Run {}

  /** A footnote where its mark stands. */
  record Note(String mark, List<Run> words) implements Run {
    public Note {
      words = List.copyOf(words);
    }
  }

  /** The mark of a note that stands elsewhere: {@code <sup>4</sup>}. */
  record Again(String mark) implements Run {}

  /** The words without notes and marks, with single blanks. */
  static String words(List<Run> runs) {
    String text =
        runs.stream()
            .map(r -> r instanceof Words w ? w.text() : r instanceof Link l ? l.text() : "")
            .collect(Collectors.joining());
    return text.replaceAll("[ \\t\\r\\n]+", " ").strip();
  }
}

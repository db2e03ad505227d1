package org.plenary.evaluate.akn;

import java.util.List;

/**
 * A block of a statement: a paragraph, a heading, a row of a table.
 *
 * @param kind what it is
 * @param mark its number or letter as printed, e.g. {@code 12.} or {@code (a)}; empty when it has
 *     none
 * @param runs its words
 */
record Block(Kind kind, String mark, List<Run> runs) {
  enum Kind {
    HEADING,
    PREAMBULAR,
    OPERATIVE,
    SUB,
    /** Words that go on below a paragraph: a quotation, the end of a sentence behind a list. */
    CONTINUED,
    ROW,
    /** Anything in an annex that is no heading. */
    ANNEX
  }

  Block {
    runs = List.copyOf(runs);
  }

  String words() {
    return Run.words(runs);
  }

  /** The words in italics that open the block, e.g. {@code Also requests}; empty for none. */
  String opening() {
    StringBuilder opening = new StringBuilder();
    for (Run run : runs) {
      boolean goesOn = run instanceof Run.Words w && (w.italic() || w.text().isBlank());
      if (!goesOn) {
        break;
      }
      opening.append(((Run.Words) run).text());
    }
    return opening.toString().replaceAll("\\s+", " ").strip();
  }
}

package org.plenary.source;

import java.util.List;

/** What became of one input file. */
public sealed interface Source {
  /** The file's name without its folder. */
  String name();

  /**
   * A file whose text could be read.
   *
   * @param text the text
   * @param notices what a reader should know of the reading, e.g. a byte that was no UTF-8
   */
  record Readable(SourceText text, List<String> notices) implements Source {
    public Readable {
      notices = List.copyOf(notices);
    }

    @Override
    public String name() {
      return text.name();
    }
  }

  /**
   * A file that holds no text we can use.
   *
   * @param name the file's name
   * @param reason one line: where, expected, found
   */
  record Refused(String name, String reason) implements Source {}
}

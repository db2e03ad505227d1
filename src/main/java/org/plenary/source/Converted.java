package org.plenary.source;

import java.util.List;

/** What became of the bytes of a file that is no plain text. */
sealed interface Converted {
  /**
   * Its words.
   *
   * @param text the text
   * @param pages its pages; empty when the format has none
   * @param notices what a reader should know of the reading
   */
  record Text(String text, List<Page> pages, List<String> notices) implements Converted {
    public Text {
      pages = List.copyOf(pages);
      notices = List.copyOf(notices);
    }
  }

  /**
   * It holds no text that can be read.
   *
   * @param reason one line: expected, found
   */
  record Failed(String reason) implements Converted {}
}

package org.plenary.source;

import java.util.List;
import java.util.OptionalInt;

/**
 * A file's text as decoded, before anything is cleaned. It is stored and published, so that
 * everyone can check an offset.
 *
 * @param name the file's name without its folder, e.g. {@code 000_223ac5677725cd23.txt}
 * @param language BCP 47 tag: {@code en}, {@code fr}, {@code es}, {@code ru}, {@code ar}, {@code
 *     zh}; {@code und} when it can't be told
 * @param text the text; line ends as in the file
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param pages the pages in order, by their place in the text; empty when the file has none
 * @param marks what the file says of the text's parts; none when it is plain text
 */
public record SourceText(
    String name, String language, String text, String sha256, List<Page> pages, Marks marks) {
  public SourceText {
    pages = List.copyOf(pages);
  }

  /** A text without pages and marks. */
  public SourceText(String name, String language, String text, String sha256) {
    this(name, language, text, sha256, List.of(), Marks.NONE);
  }

  /** A text with pages. */
  public SourceText(String name, String language, String text, String sha256, List<Page> pages) {
    this(name, language, text, sha256, pages, Marks.NONE);
  }

  /** A text with marks. */
  public SourceText(String name, String language, String text, String sha256, Marks marks) {
    this(name, language, text, sha256, List.of(), marks);
  }

  /** The number of the page on which an offset stands; empty when the file has no pages. */
  public OptionalInt page(int offset) {
    int low = 0;
    int high = pages.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Page page = pages.get(middle);
      if (offset < page.start()) {
        high = middle - 1;
      } else if (offset >= page.end()) {
        low = middle + 1;
      } else {
        return OptionalInt.of(page.number());
      }
    }
    return OptionalInt.empty();
  }
}

package org.plenary.site.thing;

import java.util.List;
import org.plenary.graph.Plenary;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.page.Spread;

/**
 * The text of a source file, or a part of it.
 *
 * @param words the letters shown; empty for what is no source file
 * @param spread its parts, by letters
 */
public record SourceText(String words, Spread spread) {
  /** Letters on a page: a file may have a million. */
  private static final int LETTERS = 40_000;

  /**
   * From the rows of {@code links-out}.
   *
   * @param path the page without suffix
   * @param from the number of letters before the first one shown
   */
  static SourceText of(List<SiteQueries.Row> rows, String path, long from) {
    String text =
        rows.stream()
            .filter(r -> r.text("property").equals(Plenary.sourceText.getURI()))
            .map(r -> r.text("value"))
            .findFirst()
            .orElse("");
    int first = (int) Math.min(from, text.length());
    int last = Math.min(first + LETTERS, text.length());
    return new SourceText(
        text.substring(first, last),
        new Spread(path + ".html?from=", first, LETTERS, last < text.length()));
  }
}

package org.plenary.site.document;

import java.util.List;
import java.util.Optional;
import org.plenary.site.link.Link;
import org.plenary.site.page.Spread;
import org.plenary.site.picture.Picture;
import org.plenary.site.thing.Passage;

/**
 * What cites a document.
 *
 * @param count documents that do
 * @param years how many in each year; empty when no year is known
 * @param citing some of them, the newest first
 * @param spread the parts of the list
 */
public record CitedBy(long count, Optional<Picture> years, List<Citing> citing, Spread spread) {
  /** On the later pages of a long text. */
  static final CitedBy NONE =
      new CitedBy(0, Optional.empty(), List.of(), new Spread("", 0, 0, false));

  /**
   * A document that cites it.
   *
   * @param date ISO 8601, empty when it is not known
   * @param times how often it does
   * @param passage the words around its first citation; empty for one in its head
   */
  public record Citing(Link document, String date, String times, Optional<Passage> passage) {}
}

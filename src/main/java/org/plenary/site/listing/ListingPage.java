package org.plenary.site.listing;

import java.util.List;
import org.plenary.site.link.Link;
import org.plenary.site.page.Spread;

/**
 * A list as a page shows it.
 *
 * @param title its name
 * @param lead what is in it
 * @param path where it is, e.g. {@code /organisations}
 * @param words what was asked for
 * @param shelf the shelf that was asked for; empty for all
 * @param shelves the shelves there are, and where they are
 * @param things those on this page
 * @param count how many there are in all
 * @param spread the other pages
 * @param others the other lists
 * @param sparql the query behind it in the editor
 */
public record ListingPage(
    String title,
    String lead,
    String path,
    String words,
    String shelf,
    List<Link> shelves,
    List<Entry> things,
    int count,
    Spread spread,
    List<Link> others,
    String sparql) {

  /** Whether this is a part of the list, which search engines need not keep. */
  public boolean isPart() {
    return !words.isEmpty() || !shelf.isEmpty();
  }
}

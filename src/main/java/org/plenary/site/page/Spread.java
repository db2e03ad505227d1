package org.plenary.site.page;

/**
 * A part of a long list, and where its neighbours are.
 *
 * @param address the page's address up to the number of the first entry
 * @param from the number of entries before this part
 * @param size entries on a page
 * @param more whether there are entries after this part
 */
public record Spread(String address, long from, int size, boolean more) {
  /** Where the entries before are. */
  public String previous() {
    return address + Math.max(0, from - size);
  }

  /** Where the entries after are. */
  public String next() {
    return address + (from + size);
  }
}

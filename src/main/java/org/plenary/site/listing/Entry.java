package org.plenary.site.listing;

import org.plenary.lexicon.Folded;
import org.plenary.site.link.Link;

/**
 * A thing in a list.
 *
 * @param thing its name and page
 * @param title what it is about; no words when nobody states it
 * @param shelf under which it stands: a letter, a year, a session; empty for none
 * @param words all its names, folded
 */
public record Entry(Link thing, Link title, String shelf, String words) {
  /** What has no letter stands here. */
  private static final String OTHER = "#";

  /**
   * An entry.
   *
   * @param title what it is about; no words when nobody states it
   * @param names all its names in all languages
   * @param shelf empty for the first letter of the name that is shown
   */
  public static Entry of(Link thing, Link title, Iterable<String> names, String shelf) {
    return new Entry(thing, title, shelf, Folded.of(String.join("\n", names)).text());
  }

  /** The shelf of a name: its first letter without accents, as a capital; # for none of A to Z. */
  public static String letter(String name) {
    String first = Folded.of(name.isEmpty() ? OTHER : name.substring(0, 1)).text().toUpperCase();
    return first.matches("[A-Z]") ? first : OTHER;
  }

  /** Whether each of these words, folded, is in one of the names. */
  boolean has(Iterable<String> wanted) {
    for (String word : wanted) {
      if (!words.contains(word)) {
        return false;
      }
    }
    return true;
  }
}

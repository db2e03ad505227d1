package org.plenary.site.listing;

import java.util.Comparator;
import java.util.List;
import org.plenary.lexicon.Folded;

/** Everything of one kind, in order. */
public record Entries(List<Entry> all) {

  /**
   * A part of it.
   *
   * @param words what a name must have; empty for anything
   * @param shelf the shelf wanted; empty for all
   */
  public Entries of(String words, String shelf) {
    List<String> wanted = List.of(Folded.of(words.strip()).text().split("\\s+"));
    return new Entries(
        all.stream()
            .filter(e -> shelf.isEmpty() || e.shelf().equals(shelf))
            .filter(e -> e.has(wanted))
            .toList());
  }

  /** The shelves that hold something, in the order of the alphabet or of time. */
  public List<String> shelves(Comparator<String> order) {
    return all.stream()
        .map(Entry::shelf)
        .filter(s -> !s.isEmpty())
        .distinct()
        .sorted(order)
        .toList();
  }
}

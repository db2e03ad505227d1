package org.plenary.site.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;

/**
 * The titles of agenda items, as catalogues and documents state them.
 *
 * @param byPath of each item, by where it leads
 */
record ItemTitles(Map<String, Set<String>> byPath) {

  /** From the rows of {@code adoption-of}. */
  static ItemTitles of(List<SiteQueries.Row> rows) {
    Map<String, Set<String>> titles = new HashMap<>();
    for (SiteQueries.Row row : rows) {
      Optional.of(row.text("heading"))
          .filter(t -> !t.isEmpty())
          .ifPresent(
              t ->
                  titles
                      .computeIfAbsent(
                          Address.path(row.required("value").toString()), i -> new TreeSet<>())
                      .add(t));
    }
    return new ItemTitles(titles);
  }

  /** An item with its titles; where two differ, both. */
  Link titled(Link item) {
    Set<String> all = byPath.getOrDefault(item.href(), Set.of());
    String shown =
        all.stream().filter(t -> !isEndOfAnother(t, all)).collect(Collectors.joining(" / "));
    return shown.isEmpty()
        ? item
        : new Link(item.label() + ": " + shown, item.href(), item.language());
  }

  /** "Advancement of women" is the end of "Advancement of women: advancement of women". */
  private static boolean isEndOfAnother(String title, Set<String> all) {
    String end = title.toLowerCase(Locale.ROOT);
    return all.stream()
        .anyMatch(t -> t.length() > title.length() && t.toLowerCase(Locale.ROOT).endsWith(end));
  }
}

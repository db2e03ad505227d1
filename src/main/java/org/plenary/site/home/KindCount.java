package org.plenary.site.home;

import java.util.Arrays;
import java.util.List;
import org.plenary.graph.Iris;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.listing.Listing;

/**
 * How many things of a kind there are.
 *
 * @param key the key of its words, e.g. {@code home.count.Document}
 * @param href the list of the things, or the kind itself where they have no list
 */
public record KindCount(String key, String href, long count) {
  static List<KindCount> of(List<SiteQueries.Row> rows) {
    return rows.stream().map(KindCount::of).toList();
  }

  private static KindCount of(SiteQueries.Row row) {
    String kind = row.text("kind");
    String list =
        Arrays.stream(Listing.values())
            .filter(l -> l.parameters().containsValue(kind))
            .findFirst()
            .map(Listing::path)
            .orElse(Address.path(kind));
    return new KindCount(
        "home.count." + kind.substring(Iris.BASE.length()).replace("ontology#", ""),
        list,
        Long.parseLong(row.text("count")));
  }
}

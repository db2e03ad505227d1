package org.plenary.site;

import java.util.List;

/** How many things of a kind there are. */
public record KindCount(Link kind, String count) {
  static List<KindCount> of(List<SiteQueries.Row> rows) {
    return rows.stream()
        .map(r -> new KindCount(Link.of(r.required("kind"), r.node("label")), r.text("count")))
        .toList();
  }
}

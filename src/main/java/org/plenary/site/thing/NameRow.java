package org.plenary.site.thing;

import java.util.List;
import org.plenary.site.answer.SiteQueries;

/** A name of an organisation on its page; dates are ISO 8601 or empty. */
public record NameRow(String words, String language, String from, String until) {
  static List<NameRow> of(List<SiteQueries.Row> rows) {
    return rows.stream()
        .map(r -> new NameRow(r.text("words"), r.text("language"), r.text("from"), r.text("until")))
        .toList();
  }
}

package org.plenary.site.thing;

import java.util.List;
import org.plenary.site.answer.SiteQueries;

/** A name of an organisation on its page; dates are ISO 8601 or empty. */
public record NameRow(String words, String language, String from, String until) {
  /** Empty where no name has a day: the names by themselves stand in the margin. */
  static List<NameRow> of(List<SiteQueries.Row> rows) {
    List<NameRow> names =
        rows.stream()
            .map(
                r ->
                    new NameRow(
                        r.text("words"), r.text("language"), r.text("from"), r.text("until")))
            .toList();
    return names.stream().allMatch(NameRow::isUndated) ? List.of() : names;
  }

  private boolean isUndated() {
    return from.isEmpty() && until.isEmpty();
  }
}

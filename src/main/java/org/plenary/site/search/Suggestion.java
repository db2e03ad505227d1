package org.plenary.site.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Link;

/**
 * What an unidentified document may be.
 *
 * @param score from 0 to 1
 * @param grounds why
 */
public record Suggestion(Link document, String score, List<String> grounds) {

  /** Groups the rows of {@code suggestions-of}. */
  public static List<Suggestion> of(List<SiteQueries.Row> rows) {
    Map<String, Suggestion> suggestions = new LinkedHashMap<>();
    for (SiteQueries.Row row : rows) {
      suggestions
          .computeIfAbsent(
              row.text("suggestion"),
              iri ->
                  new Suggestion(
                      Link.of(row.required("document"), row.node("label")),
                      row.text("score"),
                      new ArrayList<>()))
          .grounds()
          .add(row.text("ground"));
    }
    return List.copyOf(suggestions.values());
  }
}

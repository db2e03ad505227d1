package org.plenary.site.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.page.Visit;

/**
 * A document in the list.
 *
 * @param href its page
 * @param label its symbol or, without one, its file
 * @param title in the language that the reader wants, or else in any
 * @param language BCP 47 tag of the title
 * @param languages those in which it can be read, in words
 */
public record DocumentRow(
    String href,
    String label,
    String type,
    String title,
    String language,
    String languages,
    String date) {

  /** The query has a row for each language version. */
  static List<DocumentRow> of(List<SiteQueries.Row> rows, Visit visit) {
    Map<String, List<SiteQueries.Row>> documents = new LinkedHashMap<>();
    for (SiteQueries.Row row : rows) {
      documents.computeIfAbsent(row.text("document"), d -> new ArrayList<>()).add(row);
    }
    return documents.values().stream().map(versions -> document(versions, visit)).toList();
  }

  private static DocumentRow document(List<SiteQueries.Row> versions, Visit visit) {
    SiteQueries.Row best =
        visit.reading().best(versions, v -> v.text("language")).orElse(versions.get(0));
    return new DocumentRow(
        Address.path(best.text("document")),
        best.text("label"),
        best.text("type"),
        best.text("title"),
        best.text("language"),
        versions.stream()
            .map(v -> visit.t().languageOf(v.text("language")))
            .distinct()
            .collect(Collectors.joining(", ")),
        best.text("adoptedOn"));
  }
}

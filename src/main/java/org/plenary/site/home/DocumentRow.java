package org.plenary.site.home;

import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;

/**
 * A document in the list.
 *
 * @param href its page
 * @param label its symbol or, without one, its file
 */
public record DocumentRow(
    String href, String label, String type, String title, String language, String date) {
  static DocumentRow of(SiteQueries.Row row) {
    return new DocumentRow(
        Address.path(row.text("document")),
        row.text("label"),
        row.text("type"),
        row.text("title"),
        row.text("language"),
        row.text("adoptedOn"));
  }
}

package org.plenary.site.finding;

import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;

/**
 * A finding in a list.
 *
 * @param finding what was found, leading to its page
 * @param severity info, warning or violation
 * @param kind the name of the rule
 * @param document the document that it is about, empty for a file that is no document
 * @param file the file where it shows, empty when no single one is at fault
 */
public record FindingRow(Link finding, String severity, String kind, Link document, String file) {
  public static FindingRow of(SiteQueries.Row row, FindingKinds kinds) {
    return new FindingRow(
        new Link(kinds.message(row), Address.path(row.text("finding")), ""),
        row.text("severity"),
        kinds.title(row.text("rule")),
        row.node("document").map(d -> Link.of(d, row.node("label"))).orElse(Link.NONE),
        row.text("file"));
  }
}

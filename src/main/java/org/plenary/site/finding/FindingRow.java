package org.plenary.site.finding;

import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;

/**
 * A finding in a list.
 *
 * @param iri its IRI
 * @param finding what was found, leading to its page
 * @param severity info, warning or violation
 * @param rule the rule that noticed it, e.g. {@code number-gap}
 * @param kind the name of the rule
 * @param document the document that it is about, empty for a file that is no document
 * @param session the document's session, e.g. {@code A/72}; empty for none
 * @param language the language of the text where it shows, BCP 47; empty when no single one is at
 *     fault
 * @param file the file where it shows, empty when no single one is at fault
 */
public record FindingRow(
    String iri,
    Link finding,
    String severity,
    String rule,
    String kind,
    Link document,
    String session,
    String language,
    String file) {

  public static FindingRow of(SiteQueries.Row row, FindingKinds kinds) {
    String iri = row.text("finding");
    return new FindingRow(
        iri,
        kinds.message(row).leadingTo(Address.path(iri)),
        row.text("severity"),
        row.text("rule"),
        kinds.title(row.text("rule")),
        row.node("document").map(d -> Link.of(d, row.node("label"))).orElse(Link.NONE),
        row.text("session"),
        row.text("language"),
        row.text("file"));
  }
}

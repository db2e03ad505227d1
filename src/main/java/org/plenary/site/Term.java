package org.plenary.site;

/**
 * A term on the page.
 *
 * @param name its local name, which is also the anchor
 */
public record Term(
    String name,
    String kind,
    String label,
    String comment,
    String example,
    Link domain,
    Link range,
    Link parent) {
  static Term of(SiteQueries.Row row) {
    return new Term(
        Link.shortened(row.text("term")),
        row.text("kind"),
        row.text("label"),
        row.text("comment"),
        row.text("example"),
        link(row, "domain"),
        link(row, "range"),
        link(row, "parent"));
  }

  private static Link link(SiteQueries.Row row, String column) {
    return row.node(column).map(Link::of).orElse(Link.NONE);
  }
}

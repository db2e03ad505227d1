package org.plenary.site.ontology;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.lexicon.Folded;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Link;

/**
 * A term on the page of the ontology.
 *
 * @param name its local name, which is also the anchor
 * @param kind class, link or value
 * @param english what it means
 * @param french the same in French
 */
public record Term(
    String name,
    String kind,
    Meaning english,
    Meaning french,
    String example,
    Link domain,
    Link range,
    Link parent) {

  /** Label, comment and scope note in one language; the note may be empty. */
  public record Meaning(String language, String label, String comment, String note) {}

  /** The page with all about it. */
  public String href() {
    return href(name);
  }

  /** The page of a term by its name. */
  static String href(String name) {
    return "/ontology/" + name;
  }

  /** Whether things are of it. */
  boolean isClass() {
    return kind.equals("class");
  }

  /** Whether it leads from a thing to a thing. */
  boolean isLink() {
    return kind.equals("link");
  }

  /** What it is called in a language. */
  public String label(String language) {
    return meanings(language).get(0).label();
  }

  /** Whether words, in letters without accents, are in what it is called or means. */
  boolean has(String words) {
    return Folded.of(
            Stream.of(french, english)
                .map(m -> String.join(" ", name, m.label(), m.comment(), m.note()))
                .collect(Collectors.joining(" ")))
        .text()
        .contains(words);
  }

  /** What it means in both languages, the reader's first. */
  public List<Meaning> meanings(String language) {
    return language.equals(french.language()) ? List.of(french, english) : List.of(english, french);
  }

  static Term of(SiteQueries.Row row) {
    return new Term(
        Link.shortened(row.text("term")),
        row.text("kind"),
        new Meaning("en", row.text("label"), row.text("comment"), row.text("note")),
        new Meaning("fr", row.text("labelFr"), row.text("commentFr"), row.text("noteFr")),
        row.text("example"),
        link(row, "domain"),
        link(row, "range"),
        link(row, "parent"));
  }

  private static Link link(SiteQueries.Row row, String column) {
    return row.node(column).map(Link::of).orElse(Link.NONE);
  }
}

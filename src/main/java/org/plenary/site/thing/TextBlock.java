package org.plenary.site.thing;

import java.util.List;
import java.util.Optional;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;

/**
 * A paragraph, table or note as it is read on a page.
 *
 * @param href its own page
 * @param part preambular, operative, annex or footnote
 * @param mark its printed number or letter
 * @param verb the leading verb, set apart
 * @param words the words behind the verb
 * @param notes the marks of its notes
 * @param depth 1 for a paragraph, more for sub-paragraphs
 * @param rows of a table the words of its cells, row by row; none of anything else
 */
public record TextBlock(
    String href,
    String part,
    String mark,
    String verb,
    String words,
    List<String> notes,
    int depth,
    List<List<String>> rows) {

  /** The rows of {@code text} that speak of one paragraph: one for each note. */
  static TextBlock of(List<SiteQueries.Row> rows) {
    SiteQueries.Row row = rows.get(0);
    String words = row.text("words");
    // A verb found inside its paragraph ("…, and recalling") is not set apart.
    String verb = Optional.of(row.text("verb")).filter(words::startsWith).orElse("");
    return new TextBlock(
        Address.path(row.text("iri")),
        row.text("part"),
        row.text("mark"),
        verb,
        words.substring(verb.length()),
        rows.stream().map(r -> r.text("note")).filter(n -> !n.isEmpty()).distinct().toList(),
        Integer.parseInt(row.text("depth")),
        Boolean.parseBoolean(row.text("isTable")) ? cells(words) : List.of());
  }

  /** The text of a table is tab-separated values. */
  private static List<List<String>> cells(String words) {
    return words.lines().map(line -> List.of(line.split("\t"))).toList();
  }

  /** The printed mark with the point of operative paragraphs. */
  public String printed() {
    return part.equals("operative") && depth == 1 && !mark.isEmpty() ? mark + "." : mark;
  }

  /** How far it is set in: 1 to 4. */
  public int indent() {
    return Math.min(depth, 4);
  }

  /** Its anchor on a page, e.g. {@code en-footnote-3}. */
  public String anchor(String language) {
    return language
        + "-"
        + part
        + href.substring(href.indexOf("/" + part) + part.length() + 1).replace('/', '-');
  }
}

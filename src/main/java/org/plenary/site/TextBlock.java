package org.plenary.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A paragraph or note as it is read on a page.
 *
 * @param href its own page
 * @param part preambular, operative, annex or footnote
 * @param mark its printed number or letter
 * @param verb the leading verb, set apart
 * @param words the words behind the verb
 * @param notes the marks of its notes
 * @param depth 1 for a paragraph, more for sub-paragraphs
 */
public record TextBlock(
    String href, String part, String mark, String verb, String words, String notes, int depth) {

  static List<TextBlock> of(String thing, SiteQueries answers) {
    return answers.rows("text", Map.of("thing", thing)).stream()
        .map(TextBlock::of)
        .collect(Collectors.toList());
  }

  private static TextBlock of(SiteQueries.Row row) {
    String verb = row.text("verb");
    String words = row.text("words");
    return new TextBlock(
        Address.path(row.text("iri")),
        row.text("part"),
        row.text("mark"),
        verb,
        words.startsWith(verb) ? words.substring(verb.length()) : words,
        row.text("notes"),
        Integer.parseInt(row.text("depth")));
  }

  /** The printed mark with the point of operative paragraphs. */
  public String printed() {
    return part.equals("operative") && depth == 1 && !mark.isEmpty() ? mark + "." : mark;
  }
}

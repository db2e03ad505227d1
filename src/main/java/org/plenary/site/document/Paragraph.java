package org.plenary.site.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;

/**
 * A paragraph, sub-paragraph or note as it is read.
 *
 * @param href its own page
 * @param key what it is called in every language version, e.g. {@code operative/6/a}
 * @param part preambular, operative, annex or footnote
 * @param mark its printed number or letter
 * @param depth 1 for a paragraph, more for sub-paragraphs
 * @param runs its words
 * @param notes the marks of its notes
 * @param mandates what it orders for later sessions
 * @param found how many statements were found in it
 */
public record Paragraph(
    String href,
    String key,
    String part,
    String mark,
    int depth,
    List<Run> runs,
    List<String> notes,
    List<Found> mandates,
    int found) {
  private static final Map<String, String> SHORT =
      Map.of("preambular", "pp", "operative", "op", "annex", "annex", "footnote", "note");

  /** Notes are not paragraphs of the text. */
  private static final String NOTE = "footnote";

  /** The rows of {@code text} that speak of one paragraph: one for each note. */
  static Paragraph of(List<SiteQueries.Row> rows, List<Found> found) {
    SiteQueries.Row row = rows.get(0);
    String words = row.text("words");
    // A verb found inside its paragraph ("…, and recalling") is not set apart.
    String verb = Optional.of(row.text("verb")).filter(words::startsWith).orElse("");
    String href = Address.path(row.text("iri"));
    String part = row.text("part");
    return new Paragraph(
        href,
        href.substring(href.indexOf("/" + part) + 1),
        part,
        row.text("mark"),
        Integer.parseInt(row.text("depth")),
        Marks.in(words, verb, found),
        rows.stream().map(r -> r.text("note")).filter(n -> !n.isEmpty()).distinct().toList(),
        found.stream().filter(f -> f.kind().equals("mandate")).toList(),
        found.size());
  }

  /** The printed mark with the point of operative paragraphs. */
  public String printed() {
    return part.equals("operative") && depth == 1 && !mark.isEmpty() ? mark + "." : mark;
  }

  /** Whether it stands below the text. */
  public boolean isNote() {
    return part.equals(NOTE);
  }

  /** How far it is set in: 1 to 4. */
  public int indent() {
    return Math.min(depth, 4);
  }

  /** Its short anchor, e.g. {@code op12}, {@code pp3}, {@code op6-a}. */
  public String anchor() {
    return anchorOf(key);
  }

  private static String anchorOf(String key) {
    String part = key.substring(0, key.indexOf('/'));
    return SHORT.getOrDefault(part, part) + key.substring(part.length() + 1).replace('/', '-');
  }

  /** Whether an anchor, short or of any language, is that of a paragraph. */
  static boolean has(String key, String anchor) {
    return anchor.equals(anchorOf(key))
        || anchor.replaceFirst("^[a-z]{2,3}-", "").equals(key.replace('/', '-'));
  }

  /** Its anchor among all languages, e.g. {@code en-operative-12}. */
  public String anchor(String language) {
    return language + "-" + key.replace('/', '-');
  }
}

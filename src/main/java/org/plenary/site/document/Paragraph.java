package org.plenary.site.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;

/**
 * A paragraph, sub-paragraph, table or note as it is read.
 *
 * @param href its own page
 * @param key what it is called in every language version, e.g. {@code operative/6/a}
 * @param part preambular, operative, annex or footnote
 * @param heading the headings right above it, empty for none
 * @param mark its printed number or letter
 * @param depth 1 for a paragraph, more for sub-paragraphs
 * @param runs its words
 * @param notes the marks of its notes
 * @param mandates what it orders for later sessions
 * @param found how many statements were found in it
 * @param isTable whether it is a table
 * @param grid its rows and cells; none of what is no table
 */
public record Paragraph(
    String href,
    String key,
    String part,
    String heading,
    String mark,
    int depth,
    List<Run> runs,
    List<String> notes,
    List<Found> mandates,
    int found,
    boolean isTable,
    Grid grid) {
  private static final Map<String, String> SHORT =
      Map.of("preambular", "pp", "operative", "op", "annex", "annex", "footnote", "note");

  /** A longer one is a table or a list that stands where a heading does. */
  private static final int HEADING = 240;

  /** Notes are not paragraphs of the text. */
  private static final String NOTE = "footnote";

  /** The rows of {@code text} that speak of one paragraph: one for each note. */
  static Paragraph of(List<SiteQueries.Row> rows, List<Found> found, Grid grid) {
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
        row.text("heading"),
        row.text("mark"),
        Integer.parseInt(row.text("depth")),
        isTable(row) ? List.of() : Marks.in(words, verb, found),
        rows.stream().map(r -> r.text("note")).filter(n -> !n.isEmpty()).distinct().toList(),
        found.stream().filter(f -> f.kind().equals("mandate")).toList(),
        found.size(),
        isTable(row),
        grid);
  }

  /** Whether a row of {@code text} speaks of a table. */
  static boolean isTable(SiteQueries.Row row) {
    return Boolean.parseBoolean(row.text("isTable"));
  }

  /** The printed mark with the point of operative paragraphs. */
  public String printed() {
    return part.equals("operative") && depth == 1 && !mark.isEmpty() ? mark + "." : mark;
  }

  /**
   * Its number among the others of its part, e.g. {@code 6 (a)}: those of a preamble print none.
   */
  public String number() {
    String[] steps = key.substring(part.length() + 1).split("/");
    return steps[0]
        + Arrays.stream(steps).skip(1).map(s -> " (" + s + ")").collect(Collectors.joining());
  }

  /** Of a table, its number behind the paragraph or annex. */
  public String tableNumber() {
    return key.substring(key.lastIndexOf('-') + 1);
  }

  /** Of a table, the number of the paragraph or annex behind which it stands. */
  public String before() {
    String path = key.substring(0, key.lastIndexOf('/'));
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The start of its heading, for the contents. */
  public String headed() {
    return new Link(heading, "", "").cutTo(HEADING / 3).label();
  }

  /** Whether its heading reads as one. */
  public boolean hasShortHeading() {
    return heading.length() <= HEADING;
  }

  /** The words from its start, for a table. */
  public String start() {
    String words = runs.stream().map(Run::words).collect(Collectors.joining());
    return new Link(words, "", "").cutTo(HEADING).label();
  }

  /** Whether it stands below the text. */
  public boolean isNote() {
    return part.equals(NOTE);
  }

  /** How far it is set in: 1 to 4. A table needs all of the page. */
  public int indent() {
    return isTable ? 1 : Math.min(depth, 4);
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

package org.plenary.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Where in a document something stands, in the document's own numbering.
 *
 * @param part the part
 * @param path the paragraph within it: the ordinal, then the marks of its sub-paragraphs, e.g.
 *     {@code 4} or {@code 12/a/i}, or {@code 12/a-2} where a second list below a paragraph begins
 *     anew; for an annex the annex's number comes first; empty in header and closing
 * @param note the mark of the footnote that holds it, when it stands in one
 */
public record Place(Part part, String path, Optional<String> note) {
  /** A place in the header or the closing lines, which have no paragraphs. */
  public static Place in(Part part) {
    return new Place(part, "", Optional.empty());
  }

  /** A numbered paragraph of a part. */
  public static Place paragraph(Part part, int number) {
    return new Place(part, Integer.toString(number), Optional.empty());
  }

  /** A footnote. */
  public static Place footnote(String mark) {
    return new Place(Part.FOOTNOTE, "", Optional.of(mark));
  }

  /** The sub-paragraph below this one, e.g. {@code (a)} of paragraph 12. */
  public Place below(String mark) {
    return new Place(part, path + "/" + mark, note);
  }

  /**
   * What people call a paragraph or a note, e.g. {@code operative paragraph 6 (a) (i)}, {@code
   * annex 1, paragraph 3 (b)}, {@code note 2}.
   *
   * @param language English where it is neither English nor French
   * @throws java.util.MissingResourceException for the header and the closing lines, which have no
   *     paragraphs
   */
  public String name(Locale language) {
    ResourceBundle names =
        ResourceBundle.getBundle(
            "org.plenary.document.places",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String name = names.getString(note.isPresent() ? Part.FOOTNOTE.label() : part.label());
    return new MessageFormat(name, Locale.ROOT)
        .format(note.<Object[]>map(mark -> new Object[] {mark}).orElseGet(this::numbers));
  }

  /** The annex's own number, if it stands in one; then the paragraph with its sub-paragraphs. */
  private Object[] numbers() {
    String[] steps = path.split("/", part == Part.ANNEX ? 2 : 1);
    String paragraph = steps[steps.length - 1];
    steps[steps.length - 1] = paragraph.replaceAll("/([^/]*)", " ($1)");
    return steps;
  }
}

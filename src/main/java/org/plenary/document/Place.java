package org.plenary.document;

import java.util.Optional;

/**
 * Where in a document something stands, in the document's own numbering.
 *
 * @param part the part
 * @param path the paragraph within it: the ordinal, then the marks of its sub-paragraphs, e.g.
 *     {@code 4} or {@code 12/a/i}, or {@code 12/a-2} where a second list below a paragraph begins
 *     anew, or {@code 12/table-1/3/2} for a cell of a table behind it; for an annex the annex's
 *     number comes first; empty in header and closing
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

  /** What is below this one: {@code (a)} of paragraph 12, {@code table-1} behind it. */
  public Place below(String mark) {
    return new Place(part, path.isEmpty() ? mark : path + "/" + mark, note);
  }
}

package org.plenary.site.document;

import java.util.Set;

/**
 * As much of a long text as is read at once: whole paragraphs, and the notes that are marked in
 * them, as at the foot of a printed page.
 *
 * @param number 1 for the first
 * @param first its first paragraph
 * @param last its last paragraph
 * @param iris its paragraphs and notes
 */
public record Portion(int number, Place first, Place last, Set<String> iris) {
  /**
   * A paragraph as it is cited.
   *
   * @param part e.g. {@code operative}
   * @param mark its number or letter as it is printed; where none is, its number in the text
   */
  public record Place(String part, String mark) {}
}

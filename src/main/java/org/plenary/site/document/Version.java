package org.plenary.site.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.site.answer.SiteQueries;

/**
 * A document's text in one language.
 *
 * @param language BCP 47 tag
 * @param parts preamble, operative part, annex, notes, as far as they are there
 */
public record Version(String language, List<Part> parts) {

  /** A part of a text with its paragraphs. */
  public record Part(String name, List<Paragraph> paragraphs) {}

  /**
   * A version of some paragraphs.
   *
   * @param paragraphs the rows of {@code text} by paragraph, in order
   * @param found what was found in each
   */
  static Version of(
      String language,
      Map<String, List<SiteQueries.Row>> paragraphs,
      Map<String, List<Found>> found) {
    Map<String, List<Paragraph>> parts = new LinkedHashMap<>();
    paragraphs.forEach(
        (iri, rows) -> {
          Paragraph paragraph = Paragraph.of(rows, found.getOrDefault(iri, List.of()));
          parts.computeIfAbsent(paragraph.part(), p -> new ArrayList<>()).add(paragraph);
        });
    return new Version(
        language, parts.entrySet().stream().map(e -> new Part(e.getKey(), e.getValue())).toList());
  }
}

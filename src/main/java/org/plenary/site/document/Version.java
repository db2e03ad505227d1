package org.plenary.site.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.site.answer.SiteQueries;

/**
 * A document's text in one language.
 *
 * @param language BCP 47 tag
 * @param parts preamble, operative part, annex, notes, as far as they are there
 */
public record Version(String language, List<Part> parts) {

  /** A part of a text with its paragraphs. */
  public record Part(String name, List<Paragraph> paragraphs) {
    /** Its paragraphs that bear a number: those worth a place in the contents. */
    public List<Paragraph> numbered() {
      return paragraphs.stream().filter(p -> p.depth() == 1 && !p.isTable()).toList();
    }

    /** Its paragraphs below a heading. */
    public List<Paragraph> headed() {
      return paragraphs.stream().filter(p -> !p.heading().isEmpty()).toList();
    }
  }

  /**
   * A version of some paragraphs.
   *
   * @param paragraphs the rows of {@code text} by paragraph, in order
   * @param found what was found in each
   * @param grids the cells of those that are tables
   */
  static Version of(
      String language,
      Map<String, List<SiteQueries.Row>> paragraphs,
      Map<String, List<Found>> found,
      Map<String, Grid> grids) {
    Map<String, List<Paragraph>> parts = new LinkedHashMap<>();
    paragraphs.forEach(
        (iri, rows) -> {
          Paragraph paragraph =
              Paragraph.of(
                  rows, found.getOrDefault(iri, List.of()), grids.getOrDefault(iri, Grid.NONE));
          parts.computeIfAbsent(paragraph.part(), p -> new ArrayList<>()).add(paragraph);
        });
    return new Version(
        language, parts.entrySet().stream().map(e -> new Part(e.getKey(), e.getValue())).toList());
  }

  /** All paragraphs and notes, in order. */
  Stream<Paragraph> paragraphs() {
    return parts.stream().flatMap(p -> p.paragraphs().stream());
  }
}

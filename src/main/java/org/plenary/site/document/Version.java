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
      return paragraphs.stream().filter(p -> p.depth() == 1).toList();
    }

    /** Its paragraphs below a heading. */
    public List<Paragraph> headed() {
      return paragraphs.stream().filter(p -> !p.heading().isEmpty()).toList();
    }
  }

  /** Groups the rows of {@code text}. */
  static List<Version> of(List<SiteQueries.Row> rows, Map<String, List<Found>> found) {
    Map<String, List<SiteQueries.Row>> paragraphs = new LinkedHashMap<>();
    rows.forEach(r -> paragraphs.computeIfAbsent(r.text("iri"), i -> new ArrayList<>()).add(r));
    Map<String, Map<String, List<Paragraph>>> versions = new LinkedHashMap<>();
    paragraphs.forEach(
        (iri, of) -> {
          Paragraph paragraph = Paragraph.of(of, found.getOrDefault(iri, List.of()));
          versions
              .computeIfAbsent(of.get(0).text("language"), l -> new LinkedHashMap<>())
              .computeIfAbsent(paragraph.part(), p -> new ArrayList<>())
              .add(paragraph);
        });
    List<Version> result = new ArrayList<>();
    versions.forEach(
        (language, parts) ->
            result.add(
                new Version(
                    language,
                    parts.entrySet().stream()
                        .map(e -> new Part(e.getKey(), e.getValue()))
                        .toList())));
    return result;
  }

  /** All paragraphs and notes, in order. */
  Stream<Paragraph> paragraphs() {
    return parts.stream().flatMap(p -> p.paragraphs().stream());
  }
}

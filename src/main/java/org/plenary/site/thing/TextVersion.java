package org.plenary.site.thing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.site.answer.SiteQueries;

/**
 * A text, or a part of one, in one language.
 *
 * @param language BCP 47 tag
 * @param parts preamble, operative part, annex, notes, as far as they are there
 */
public record TextVersion(String language, List<Part> parts) {

  /** A part of a text with its paragraphs. */
  public record Part(String name, List<TextBlock> blocks) {}

  /** Groups the rows of {@code text}. */
  static List<TextVersion> of(List<SiteQueries.Row> rows) {
    Map<String, List<SiteQueries.Row>> paragraphs = new LinkedHashMap<>();
    rows.forEach(r -> paragraphs.computeIfAbsent(r.text("iri"), i -> new ArrayList<>()).add(r));
    Map<String, Map<String, List<TextBlock>>> versions = new LinkedHashMap<>();
    for (List<SiteQueries.Row> paragraph : paragraphs.values()) {
      TextBlock block = TextBlock.of(paragraph);
      versions
          .computeIfAbsent(paragraph.get(0).text("language"), l -> new LinkedHashMap<>())
          .computeIfAbsent(block.part(), p -> new ArrayList<>())
          .add(block);
    }
    List<TextVersion> result = new ArrayList<>();
    versions.forEach(
        (language, parts) ->
            result.add(
                new TextVersion(
                    language,
                    parts.entrySet().stream()
                        .map(e -> new Part(e.getKey(), e.getValue()))
                        .toList())));
    return result;
  }
}

package org.plenary.site.home;

import java.util.stream.Collectors;
import org.plenary.query.Catalogue;
import org.plenary.query.Parameter;
import org.plenary.query.QueryFile;
import org.plenary.site.page.Texts;
import org.plenary.site.page.Visit;

/**
 * A question with values to try.
 *
 * @param question as people ask it
 * @param values e.g. {@code A/RES/72/74}
 * @param href the page with the answer
 */
public record Example(String question, String values, String href) {
  static Example of(String query, Catalogue catalogue, Texts words) {
    QueryFile file = catalogue.find(query).orElseThrow();
    return new Example(
        file.title(words.language()),
        file.parameters().stream().map(Parameter::example).collect(Collectors.joining(", ")),
        "/query/"
            + query
            + file.parameters().stream()
                .map(p -> p.name() + "=" + Visit.encoded(p.example()))
                .collect(Collectors.joining("&", "?", "")));
  }
}

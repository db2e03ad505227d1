package org.plenary.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A thing that was found.
 *
 * @param iri the thing
 * @param kind what it is
 * @param exact whether the question names it: by its symbol, its number or its whole name
 * @param labels what it is called, by BCP 47 tag; an empty tag for any language
 * @param titles its title or the words that tell what it is about, by language, marked
 * @param snippets words of a paragraph, marked
 * @param language of the snippets
 * @param document of a paragraph or note: its document
 * @param place of a paragraph or note: where it stands
 * @param about further words: a paragraph's document's title, a meeting's place, an acronym
 * @param facets its values
 * @param date ISO 8601 or empty
 * @param here whether a document was read here; else it is only cited
 */
public record Hit(
    String iri,
    Kind kind,
    boolean exact,
    Map<String, String> labels,
    Map<String, Snippet> titles,
    List<Snippet> snippets,
    String language,
    Optional<String> document,
    Optional<Place> place,
    String about,
    Map<Facet, List<String>> facets,
    String date,
    boolean here) {

  /**
   * Where a paragraph stands.
   *
   * @param part {@code preambular}, {@code operative}, {@code annex}, {@code footnote}
   * @param mark its printed number or letter, or its place in the order
   */
  public record Place(String part, String mark) {}

  /** What it is called in a language, or else at all. */
  public String label(String language) {
    return inLanguage(labels, language).orElse(iri);
  }

  /** Its title in a language, or else at all. */
  public Optional<Snippet> title(String language) {
    return inLanguage(titles, language);
  }

  private static <T> Optional<T> inLanguage(Map<String, T> words, String language) {
    for (String wanted : List.of(language, "", "en")) {
      if (words.containsKey(wanted)) {
        return Optional.of(words.get(wanted));
      }
    }
    return words.values().stream().findFirst();
  }
}

package org.plenary.link;

import java.util.Optional;
import org.plenary.lexicon.Folded;
import org.plenary.symbol.Symbol;

/** By what things of others are matched with ours. */
public enum Key {
  /** Documents by their symbols, in any way of writing. */
  SYMBOL("http://www.w3.org/2004/02/skos/core#exactMatch"),
  /** States, organisations, organs, treaties and series of meetings by any name. */
  LABEL("http://www.w3.org/2004/02/skos/core#closeMatch"),
  /** States by their codes of M49 and ISO 3166. */
  CODE("http://www.w3.org/2004/02/skos/core#exactMatch");

  private static final int LONGEST_CODE = 3;

  private final String predicate;

  Key(String predicate) {
    this.predicate = predicate;
  }

  /** The property of the links: names are shared by things that are not the same. */
  String predicate() {
    return predicate;
  }

  /** The query that gives our things with their keys. */
  String query() {
    return "keys/" + name().toLowerCase(java.util.Locale.ROOT);
  }

  /** A value in the form in which two that mean the same are equal; empty if it is no such key. */
  Optional<String> of(String value) {
    return switch (this) {
      case SYMBOL -> Symbol.parse(value).map(s -> s.primary().print());
      case LABEL -> Optional.of(Folded.of(value).text().strip()).filter(v -> !v.isEmpty());
      case CODE ->
          Optional.of(value.strip())
              .filter(v -> v.length() <= LONGEST_CODE && v.matches("[A-Z]{2,3}|\\d{1,3}"))
              .map(v -> v.replaceFirst("^0+(?=\\d)", ""));
    };
  }
}

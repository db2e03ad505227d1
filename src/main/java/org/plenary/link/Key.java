package org.plenary.link;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.plenary.lexicon.Folded;
import org.plenary.symbol.Symbol;

/** By what things of others are matched with ours. */
public enum Key {
  /** Documents by their symbols, in any way of writing. */
  SYMBOL(SKOS.exactMatch),
  /** States, organisations, organs, treaties and series of meetings by any name. */
  LABEL(SKOS.closeMatch),
  /** States by their codes of M49 and ISO 3166. */
  CODE(SKOS.exactMatch);

  private final Property predicate;

  Key(Property predicate) {
    this.predicate = predicate;
  }

  /** The property of the links: names are shared by things that are not the same. */
  Node predicate() {
    return predicate.asNode();
  }

  /** The query that gives our things with their keys. */
  String query() {
    return "keys/" + name().toLowerCase(Locale.ROOT);
  }

  /**
   * A value in the form in which two that mean the same are equal; empty if it is no such key.
   *
   * @param known whether the value's property is known to hold such keys: a number of one digit or
   *     two, or a code in small letters, is a code of a State only there
   */
  Optional<String> of(String value, boolean known) {
    return switch (this) {
      case SYMBOL -> Symbol.parse(value).map(s -> s.primary().print());
      case LABEL ->
          Optional.of(Folded.of(value).text().strip())
              .filter(v -> v.codePoints().anyMatch(Character::isLetter));
      case CODE ->
          Optional.of(known ? value.strip().toUpperCase(Locale.ROOT) : value.strip())
              .filter(v -> v.matches(known ? "[A-Z]{2,3}|\\d{1,3}" : "[A-Z]{2,3}|\\d{3}"))
              .map(v -> v.replaceFirst("^0+(?=\\d)", ""));
    };
  }

  /**
   * How many of a thing's keys must be those of one of ours: what has several codes of which one is
   * a State's by chance is not that State ("178" in another list of countries than M49).
   */
  int wanted(int keys) {
    return this == CODE && keys > 1 ? 2 : 1;
  }
}

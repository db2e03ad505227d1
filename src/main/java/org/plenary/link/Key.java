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

  /** A value in the form in which two that mean the same are equal; empty if it is no such key. */
  Optional<String> of(String value) {
    return switch (this) {
      case SYMBOL -> Symbol.parse(value).map(s -> s.primary().print());
      case LABEL -> Optional.of(Folded.of(value).text().strip()).filter(v -> !v.isEmpty());
      case CODE ->
          Optional.of(value.strip())
              .filter(v -> v.matches("[A-Z]{2,3}|\\d{1,3}"))
              .map(v -> v.replaceFirst("^0+(?=\\d)", ""));
    };
  }
}

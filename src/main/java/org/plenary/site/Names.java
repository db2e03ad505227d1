package org.plenary.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** What things are called in the language of a page, or else in English, or else at all. */
final class Names {
  private final Texts texts;
  private final Map<Node, Optional<Node>> names = new LinkedHashMap<>();

  Names(Texts texts) {
    this.texts = texts;
  }

  /** Another name of a thing; empty for none. */
  void add(Node thing, Optional<Node> name) {
    names.merge(thing, name, (known, found) -> rank(found) > rank(known) ? found : known);
  }

  /** The things in the order in which they came. */
  Set<Node> things() {
    return names.keySet();
  }

  /** A thing as words and where they lead. */
  Link link(Node thing) {
    if (thing.isLiteral() && XSD.xboolean.getURI().equals(thing.getLiteralDatatypeURI())) {
      String yes = Boolean.parseBoolean(thing.getLiteralLexicalForm()) ? "value.yes" : "value.no";
      return new Link(texts.of(yes), "", texts.language());
    }
    return Link.of(thing, names.getOrDefault(thing, Optional.empty()));
  }

  /** A property: terms of other vocabularies are named by the texts of the pages. */
  Link property(Node property) {
    String key = "term." + Link.shortened(property.toString());
    Optional<Node> name = names.getOrDefault(property, Optional.empty());
    return name.isEmpty() && texts.has(key)
        ? new Link(texts.of(key), Address.path(property.toString()), texts.language())
        : Link.of(property, name);
  }

  private int rank(Optional<Node> name) {
    if (name.isEmpty()) {
      return 0;
    }
    String language = name.get().getLiteralLanguage();
    if (language.equals(texts.language())) {
      return 4;
    }
    if (language.equals("en")) {
      return 3;
    }
    return language.isEmpty() ? 2 : 1;
  }
}

package org.plenary.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;

/** What things are called in the languages that a reader wants, or else at all. */
public final class Names {
  private final Visit visit;
  private final Map<Node, List<Node>> names = new LinkedHashMap<>();

  public Names(Visit visit) {
    this.visit = visit;
  }

  /** Another name of a thing; empty for none. */
  public void add(Node thing, Optional<Node> name) {
    name.ifPresentOrElse(of(thing)::add, () -> of(thing));
  }

  private List<Node> of(Node thing) {
    return names.computeIfAbsent(thing, t -> new ArrayList<>());
  }

  /** The things in the order in which they came. */
  public Set<Node> things() {
    return names.keySet();
  }

  /** A thing as words and where they lead. */
  public Link link(Node thing) {
    if (thing.isLiteral() && XSD.xboolean.getURI().equals(thing.getLiteralDatatypeURI())) {
      String yes = Boolean.parseBoolean(thing.getLiteralLexicalForm()) ? "value.yes" : "value.no";
      return new Link(visit.t().of(yes), "", visit.t().language());
    }
    return Link.of(thing, name(thing, visit.reading()));
  }

  /**
   * A property, in the language of the page as any other heading is: terms of other vocabularies
   * are named by the texts of the pages.
   */
  public Link property(Node property) {
    String key = "term." + Link.shortened(property.toString());
    Optional<Node> name = name(property, ContentLanguages.of(visit.t().language()));
    return name.isEmpty() && visit.t().has(key)
        ? new Link(visit.t().of(key), Address.path(property.toString()), visit.t().language())
        : Link.of(property, name);
  }

  private Optional<Node> name(Node thing, ContentLanguages languages) {
    return languages.best(names.getOrDefault(thing, List.of()), Node::getLiteralLanguage);
  }
}

package org.plenary.site.thing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Link;
import org.plenary.site.page.Names;
import org.plenary.site.page.Visit;

/**
 * What things are called, asked for those alone that a page shows: names asked for together with a
 * long list are found for the whole of it.
 */
public final class Called {
  private final SiteQueries answers;
  private final Visit visit;
  private final Map<Node, Link> known = new HashMap<>();

  public Called(SiteQueries answers, Visit visit) {
    this.answers = answers;
    this.visit = visit;
  }

  /** A thing as words and where they lead. */
  public Link link(Node thing) {
    return known.computeIfAbsent(thing, this::named);
  }

  /**
   * Learns what some things are called, all in one question.
   *
   * @param things as few as a page shows
   */
  public void learn(Collection<Node> things) {
    var names = new Names(visit);
    things.forEach(thing -> names.add(thing, Optional.empty()));
    answers
        .rowsForEach("called", "thing", things.stream().map(Node::toString).toList())
        .forEach(row -> names.add(row.required("thing"), row.node("label")));
    names.things().forEach(thing -> known.put(thing, names.link(thing)));
  }

  private Link named(Node thing) {
    var names = new Names(visit);
    names.add(thing, Optional.empty());
    answers
        .rows("called", Map.of("thing", thing.toString()))
        .forEach(row -> names.add(thing, row.node("label")));
    return names.link(thing);
  }
}

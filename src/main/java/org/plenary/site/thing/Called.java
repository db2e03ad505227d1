package org.plenary.site.thing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Link;
import org.plenary.site.page.Names;
import org.plenary.site.page.Visit;

/**
 * What things are called, asked for each by itself: names asked for together with a long list are
 * found for the whole of it, although a page shows a dozen.
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

  private Link named(Node thing) {
    var names = new Names(visit);
    names.add(thing, Optional.empty());
    answers
        .rows("called", Map.of("thing", thing.toString()))
        .forEach(row -> names.add(thing, row.node("label")));
    return names.link(thing);
  }
}

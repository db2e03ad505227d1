package org.plenary.site.sparql;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenary.graph.Iris;
import org.plenary.site.link.Link;
import org.plenary.site.thing.Called;

/**
 * What the things in an answer are called: organisations, meetings, States by their names, a
 * document and what is in it by the symbol in its IRI, which says as much.
 */
final class CellNames {
  /**
   * Things whose names are looked up for one page; the rest are called by the ends of their IRIs.
   */
  private static final int MOST = 300;

  /** Things with names, by the first part of their IRIs behind the base. */
  private static final Pattern NAMED =
      Pattern.compile(
          Pattern.quote(Iris.BASE)
              + "(?:organisation|state|meeting|meeting-series|agreement|programme|session"
              + "|agenda-item|subject|treaty|concept)/.*");

  private final Called called;
  private final Set<Node> named;

  private CellNames(Called called, Set<Node> named) {
    this.called = called;
    this.named = named;
  }

  /** The names of what is to be shown, all asked for in one question. */
  static CellNames of(Stream<Node> shown, Called called) {
    Set<Node> named =
        shown
            .filter(n -> n.isURI() && NAMED.matcher(n.getURI()).matches())
            .distinct()
            .limit(MOST)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!named.isEmpty()) {
      called.learn(named);
    }
    return new CellNames(called, named);
  }

  Link link(Node node) {
    return named.contains(node) ? called.link(node) : ResultTable.cell(node);
  }
}

package org.plenary.site.sparql;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.plenary.graph.Iris;
import org.plenary.site.link.Link;
import org.plenary.site.thing.Called;

/**
 * What the things in an answer are called: organisations, meetings, States by their names, a
 * document and what is in it by the symbol in its IRI, which says as much.
 */
final class CellNames {
  /** Things with names, by the first part of their IRIs behind the base. */
  private static final Pattern NAMED =
      Pattern.compile(
          Pattern.quote(Iris.BASE)
              + "(?:organisation|state|meeting|meeting-series|agreement|programme|session"
              + "|agenda-item|subject|treaty|concept)/.*");

  private final Called called;
  private final int most;
  private final Map<Node, Link> known = new HashMap<>();

  /**
   * @param most things whose names are looked up
   */
  CellNames(Called called, int most) {
    this.called = called;
    this.most = most;
  }

  Link link(Node node) {
    boolean named = node.isURI() && NAMED.matcher(node.getURI()).matches();
    if (!named || (known.size() >= most && !known.containsKey(node))) {
      return ResultTable.cell(node);
    }
    return known.computeIfAbsent(node, called::link);
  }
}

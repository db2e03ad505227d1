package org.plenary.site.picture;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.site.link.Link;

/**
 * Things and what leads from one to another.
 *
 * @param way where the lines go
 * @param from the heading of what an edge comes from, e.g. "Cites"
 * @param by the heading of the words on edges, e.g. "Property"; empty where they have none
 * @param to the heading of what it leads to, e.g. "Cited"
 * @param nodes in the order in which they are to be read
 */
public record Network(
    About about, Way way, String from, String by, String to, List<Node> nodes, List<Edge> edges)
    implements Picture {

  /** A network whose edges have no words. */
  public Network(About about, Way way, String from, String to, List<Node> nodes, List<Edge> edges) {
    this(about, way, from, "", to, nodes, edges);
  }

  /** Where the lines go. */
  public enum Way {
    /** In the direction of reading: a neighbourhood. */
    ACROSS,
    /** From above to below: classes, and what they lead to. */
    LEVELS,
    /** From the newest to the oldest: each year has rows of its own. */
    DOWN
  }

  /** How a node looks. */
  public enum Look {
    /** What the picture is of. */
    HERE,
    /** What was read. */
    READ,
    /** What is only known from others. */
    UNREAD
  }

  /**
   * A thing.
   *
   * @param id tells it from the others
   * @param label its name
   * @param year when it is from, e.g. {@code 1994}; empty when that is not known
   * @param says more of it, e.g. its title; may be empty
   * @param href its page; empty for none
   */
  public record Node(String id, String label, String year, String says, String href, Look look) {
    /** Its name with its year. */
    String labelled() {
      return year.isEmpty() ? label : label + " (" + year + ")";
    }
  }

  /**
   * What leads from one node to another.
   *
   * @param words what stands on it; may be empty
   */
  public record Edge(String from, String to, String words) {
    /** An edge that needs no words: all edges of its picture say the same. */
    public Edge(String from, String to) {
      this(from, to, "");
    }
  }

  @Override
  public Grid grid() {
    Map<String, Node> byId =
        nodes.stream().collect(Collectors.toMap(Node::id, Function.identity(), (a, b) -> a));
    return new Grid(
        by.isEmpty() ? List.of(from, to) : List.of(from, by, to),
        edges.stream().map(e -> row(e, byId)).toList());
  }

  private List<Link> row(Edge edge, Map<String, Node> byId) {
    Link start = cell(byId.get(edge.from));
    Link end = cell(byId.get(edge.to));
    return by.isEmpty() ? List.of(start, end) : List.of(start, Grid.cell(edge.words), end);
  }

  private static Link cell(Node node) {
    return Grid.cell(withTitle(node), node.href);
  }

  private static String withTitle(Node node) {
    return node.says.isEmpty() ? node.labelled() : node.labelled() + ": " + node.says;
  }

  @Override
  public Drawing drawing() {
    return nodes.isEmpty() ? Drawing.EMPTY : NetworkLayout.of(this);
  }

  /**
   * The edges that are drawn: in a chain, each member of which leads to all before it, those to
   * which no longer way leads; the table has all.
   */
  List<Edge> drawn() {
    return way != Way.DOWN
        ? edges
        : edges.stream().filter(e -> !leads(e.from, e.to, e, new HashSet<>())).toList();
  }

  private boolean leads(String here, String there, Edge without, Set<String> passed) {
    return edges.stream()
        .filter(e -> e.from.equals(here) && !e.equals(without) && passed.add(e.to))
        .anyMatch(e -> e.to.equals(there) || leads(e.to, there, without, passed));
  }

  /** The years of the nodes, the newest first, each with its rank; what has no year comes last. */
  Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new TreeMap<>(Comparator.reverseOrder());
    nodes.forEach(n -> ranks.put(n.year, 0));
    int rank = 0;
    for (var entry : ranks.entrySet()) {
      entry.setValue(rank++);
    }
    return ranks;
  }
}

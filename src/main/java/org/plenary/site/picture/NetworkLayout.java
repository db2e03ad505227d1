package org.plenary.site.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Finds the places of a network's nodes and the ways of its edges; the same for the same network.
 */
final class NetworkLayout {
  private static final double HEIGHT = 26;
  private static final double WIDEST = 190;
  private static final double PADDING = 9;

  /** Room on the left for the years. */
  private static final double YEARS = 46;

  private static final double TIP = 6;

  /** Room for a line of words on an edge. */
  private static final double WORDS = 14;

  static {
    // The library copies the defaults of its options, and knows how to only once it is set up.
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  private final Network network;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> places = new LinkedHashMap<>();

  private NetworkLayout(Network network) {
    this.network = network;
  }

  static Drawing of(Network network) {
    var layout = new NetworkLayout(network);
    layout.arrange();
    return layout.drawn();
  }

  /** Where years are rows, a node need not tell its own. */
  private String words(Network.Node node) {
    return byYear() ? node.label() : node.labelled();
  }

  /** Whether each year has rows of its own. */
  private boolean byYear() {
    return network.way() == Network.Way.DOWN;
  }

  private boolean down() {
    return network.way() != Network.Way.ACROSS;
  }

  private void arrange() {
    setOptions();
    place();
    new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
  }

  private void setOptions() {
    root.setProperty(LayeredOptions.DIRECTION, down() ? Direction.DOWN : Direction.RIGHT);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
    // Without it, partitions are laid out in an order of hash codes, anew each time.
    root.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    if (byYear()) {
      root.setProperty(
          LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.LINEAR_SEGMENTS);
    }
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, down() ? 14.0 : 8.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, down() ? 26.0 : 70.0);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(6, 6, 6, byYear() ? YEARS : 6));
    root.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, byYear());
  }

  private void place() {
    Map<String, Integer> ranks = network.ranks();
    for (Network.Node node : network.nodes()) {
      ElkNode place = ElkGraphUtil.createNode(root);
      place.setDimensions(Math.min(WIDEST, Drawing.widthOf(words(node)) + 2 * PADDING), HEIGHT);
      place.setProperty(LayeredOptions.PARTITIONING_PARTITION, ranks.get(node.year()));
      places.put(node.id(), place);
    }
    for (Network.Edge edge : network.drawn()) {
      ElkEdge way = ElkGraphUtil.createSimpleEdge(places.get(edge.from()), places.get(edge.to()));
      if (!edge.words().isEmpty()) {
        ElkLabel words = ElkGraphUtil.createLabel(edge.words(), way);
        words.setDimensions(Drawing.widthOf(edge.words()), WORDS);
        words.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
      }
    }
  }

  private Drawing drawn() {
    List<Mark> marks = new ArrayList<>();
    if (byYear()) {
      years(marks);
    }
    root.getContainedEdges().forEach(edge -> draw(edge, marks));
    for (Network.Node node : network.nodes()) {
      marks.add(box(node, places.get(node.id())));
    }
    return new Drawing((int) Math.ceil(root.getWidth()), (int) Math.ceil(root.getHeight()), marks);
  }

  /** A year stands at the first of its rows. */
  private void years(List<Mark> marks) {
    Map<String, Double> first = new TreeMap<>();
    network.nodes().forEach(n -> first.merge(n.year(), places.get(n.id()).getY(), Math::min));
    first.forEach(
        (year, y) -> {
          marks.add(new Mark.Words(4, y + HEIGHT / 2 + 4, "start", year, "soft"));
          marks.add(Mark.Line.straight(0, y - 6, root.getWidth(), y - 6, "rule"));
        });
  }

  private Mark box(Network.Node node, ElkNode place) {
    String look =
        switch (node.look()) {
          case HERE -> "node here";
          case READ -> "node";
          case UNREAD -> "node unread";
        };
    String words = Drawing.cut(words(node), place.getWidth() - PADDING);
    return new Mark.Linked(
        node.href(),
        node.says().isEmpty() ? node.labelled() : node.labelled() + ": " + node.says(),
        List.of(
            new Mark.Box(
                place.getX(), place.getY(), place.getWidth(), place.getHeight(), 4, look, ""),
            new Mark.Words(
                place.getX() + place.getWidth() / 2,
                place.getY() + HEIGHT / 2 + 4,
                "middle",
                words,
                node.href().isEmpty() ? "words" : "words link")));
  }

  private static void draw(ElkEdge edge, List<Mark> marks) {
    for (ElkEdgeSection section : edge.getSections()) {
      List<double[]> points = new ArrayList<>();
      for (ElkBendPoint bend : section.getBendPoints()) {
        points.add(new double[] {bend.getX(), bend.getY()});
      }
      points.add(new double[] {section.getEndX(), section.getEndY()});
      double[] start = {section.getStartX(), section.getStartY()};
      marks.add(new Mark.Line(way(start, points), "edge", ""));
      marks.add(tip(points.size() > 1 ? points.get(points.size() - 2) : start, points));
    }
    for (ElkLabel words : edge.getLabels()) {
      double middle = words.getX() + words.getWidth() / 2;
      marks.add(
          new Mark.Words(middle, words.getY() + WORDS - 3, "middle", words.getText(), "soft halo"));
    }
  }

  /** A spline's points come in threes, two that bend it and one that it goes to. */
  private static String way(double[] start, List<double[]> points) {
    var way = new StringBuilder("M" + at(start));
    int i = 0;
    while (i < points.size()) {
      int left = points.size() - i;
      int take = left >= 3 ? 3 : left;
      way.append(take == 3 ? " C" : take == 2 ? " Q" : " L");
      for (int j = 0; j < take; j++) {
        way.append(j == 0 ? "" : " ").append(at(points.get(i + j)));
      }
      i += take;
    }
    return way.toString();
  }

  private static String at(double[] point) {
    return Mark.tenths(point[0]) + " " + Mark.tenths(point[1]);
  }

  /** The tip of an arrow, in the direction of the edge's end. */
  private static Mark tip(double[] before, List<double[]> points) {
    double[] end = points.get(points.size() - 1);
    double angle = Math.atan2(end[1] - before[1], end[0] - before[0]);
    double spread = 0.45;
    double[] one = {
      end[0] - TIP * Math.cos(angle - spread), end[1] - TIP * Math.sin(angle - spread)
    };
    double[] other = {
      end[0] - TIP * Math.cos(angle + spread), end[1] - TIP * Math.sin(angle + spread)
    };
    return new Mark.Line("M" + at(end) + " L" + at(one) + " L" + at(other) + " Z", "tip", "");
  }
}

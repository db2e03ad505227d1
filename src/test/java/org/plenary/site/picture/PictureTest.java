package org.plenary.site.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.site.link.Link;

/** What is drawn is all there, stays inside its drawing, and is drawn so each time. */
class PictureTest {
  private static final Picture.About ABOUT = new Picture.About("Title", "Says", "", "", "");

  private static Bars bars(int from, int until, int most) {
    return new Bars(
        ABOUT,
        "Year",
        "Documents",
        IntStream.rangeClosed(from, until)
            .mapToObj(y -> new Bars.Bar(Integer.toString(y), y % (most + 1), ""))
            .toList());
  }

  private static Network network(Network.Way way, int size) {
    List<Network.Node> nodes = new ArrayList<>();
    List<Network.Edge> edges = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      nodes.add(
          new Network.Node(
              "n" + i, "A/RES/" + (90 - i) + "/1", "" + (2030 - i / 3), "", "", Network.Look.READ));
      if (i > 0) {
        edges.add(new Network.Edge("n" + i / 2, "n" + i));
      }
    }
    return new Network(ABOUT, way, "Citing", "Cited", nodes, edges);
  }

  private static Timeline timeline(int size) {
    return new Timeline(
        ABOUT,
        "Meeting",
        "Date",
        "",
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    new Timeline.Event(
                        "" + (1990 + i / 4) + (i % 3 == 0 ? "" : "-0" + (1 + i % 9)),
                        "",
                        "A meeting with a name that is very long, as those of such meetings are, "
                            + "and which has no room in any line of the picture",
                        "",
                        i % 2 == 0 ? "/meeting/" + i : "",
                        i % 5 == 0))
            .toList());
  }

  private static Votes votes(int yes, int no, int none) {
    return new Votes(
        ABOUT,
        "Vote",
        "States",
        "Which",
        List.of(
            new Votes.Side("in-favour", "In favour", yes, List.of(new Link("Cuba", "", "en"))),
            new Votes.Side("against", "Against", no, List.of()),
            new Votes.Side("abstaining", "Abstaining", none, List.of())));
  }

  private static Map<String, Picture> pictures() {
    return Map.of(
        "bars of one year", bars(2017, 2017, 3),
        "bars of eighty years", bars(1946, 2025, 700),
        "bars of nothing", bars(2000, 2010, 0),
        "network across", network(Network.Way.ACROSS, 25),
        "network down", network(Network.Way.DOWN, 40),
        "network of one", network(Network.Way.DOWN, 1),
        "timeline", timeline(35),
        "timeline of one", timeline(1),
        "vote of all", votes(140, 30, 22),
        "vote of the Council", votes(14, 0, 1));
  }

  @TestFactory
  Stream<DynamicTest> allMarksAreInside() {
    return pictures().entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () -> {
                      Drawing drawing = e.getValue().drawing();
                      drawing.marks().forEach(m -> assertInside(m, drawing));
                      assertTrue(!drawing.marks().isEmpty());
                    }));
  }

  private static void assertInside(Mark mark, Drawing in) {
    if (mark instanceof Mark.Box b) {
      assertTrue(b.x() >= 0 && b.y() >= 0 && b.width() >= 0 && b.height() >= 0, b.toString());
      assertTrue(b.x() + b.width() <= in.width() + 1, b.toString());
      assertTrue(b.y() + b.height() <= in.height() + 1, b.toString());
    } else if (mark instanceof Mark.Dot d) {
      assertTrue(d.x() - d.radius() >= 0 && d.y() - d.radius() >= 0, d.toString());
      assertTrue(d.x() + d.radius() <= in.width(), d.toString());
      assertTrue(d.y() + d.radius() <= in.height(), d.toString());
    } else if (mark instanceof Mark.Words w) {
      double width = Drawing.widthOf(w.words());
      double left =
          switch (w.anchor()) {
            case "start" -> w.x();
            case "middle" -> w.x() - width / 2;
            default -> w.x() - width;
          };
      assertTrue(left >= -12 && left + width <= in.width() + 12, w + " in " + in.width());
    } else if (mark instanceof Mark.Linked l) {
      l.marks().forEach(m -> assertInside(m, in));
    }
  }

  @Test
  void theSameNetworkIsDrawnTheSame() {
    assertEquals(network(Network.Way.DOWN, 40).drawing(), network(Network.Way.DOWN, 40).drawing());
  }

  @Test
  void noNodeHidesAnother() {
    List<Mark.Box> boxes =
        network(Network.Way.DOWN, 40).drawing().marks().stream()
            .filter(Mark.Linked.class::isInstance)
            .map(l -> (Mark.Box) ((Mark.Linked) l).marks().get(0))
            .toList();
    assertEquals(40, boxes.size());
    for (Mark.Box one : boxes) {
      for (Mark.Box other : boxes) {
        boolean apart =
            one == other
                || one.x() + one.width() <= other.x()
                || other.x() + other.width() <= one.x()
                || one.y() + one.height() <= other.y()
                || other.y() + other.height() <= one.y();
        assertTrue(apart, one + " " + other);
      }
    }
  }

  @Test
  void aLaterYearIsNeverBelowAnEarlier() {
    Network network = network(Network.Way.DOWN, 40);
    List<Double> heights =
        network.drawing().marks().stream()
            .filter(Mark.Linked.class::isInstance)
            .map(l -> ((Mark.Box) ((Mark.Linked) l).marks().get(0)).y())
            .toList();
    for (int i = 0; i < 40; i++) {
      for (int j = 0; j < 40; j++) {
        if (network.nodes().get(i).year().compareTo(network.nodes().get(j).year()) > 0) {
          assertTrue(heights.get(i) < heights.get(j), i + " " + j);
        }
      }
    }
  }

  @Test
  void yearsWithoutAnythingHaveTheirPlace() {
    assertEquals(
        List.of(
            new Bars.Bar("1999", 2, ""), new Bars.Bar("2000", 0, ""), new Bars.Bar("2001", 1, "")),
        Bars.years(Map.of(1999, 2L, 2001, 1L)));
  }

  @Test
  void everyVoiceHasASeat() {
    long seats =
        votes(140, 30, 22).drawing().marks().stream()
            .filter(m -> m instanceof Mark.Dot d && !d.says().isEmpty())
            .count();
    assertEquals(192, seats);
  }

  @Test
  void theTableIsWrittenAsCsv() {
    assertEquals("Year,Documents\r\n2017,1\r\n", bars(2017, 2017, 3).grid().csv());
  }
}

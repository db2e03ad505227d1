package org.plenary.site.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the graph says, in one picture: the chief classes as boxes, the links between them as lines.
 * Where the boxes stand is set by hand; the lines are the domains and ranges of the ontology.
 */
public record Diagram(List<Box> boxes, List<Line> lines, int width, int height) {
  private static final int WIDE = 214;
  private static final int HIGH = 40;
  private static final int STEP_X = 322;
  private static final int STEP_Y = 96;

  /** Classes by rows, "-" for an empty place: a document's text in the middle column. */
  private static final List<List<String>> PLACES =
      List.of(
          List.of("Session", "AgendaItem", "Adoption", "AgreementMention"),
          List.of("Document", "Expression", "SourceFile", "-"),
          List.of("Treaty", "Paragraph", "Statement", "-"),
          List.of("Citation", "Footnote", "Mandate", "OrganisationMention"),
          List.of("Agreement", "Organisation", "Meeting", "MeetingMention"));

  /** A class. */
  public record Box(String name, String label, String href, int x, int y) {
    /** Units of the picture. */
    public int wide() {
      return WIDE;
    }

    /** Units of the picture. */
    public int high() {
      return HIGH;
    }

    int middleX() {
      return x + WIDE / 2;
    }

    int middleY() {
      return y + HIGH / 2;
    }
  }

  /** Properties from one class to another, e.g. {@code cites}, and where they are drawn. */
  public record Line(String words, String tip, int x1, int y1, int x2, int y2) {
    /** The place of the words. */
    public int x() {
      return (x1 + x2) / 2;
    }

    /** The place of the words. */
    public int y() {
      return (y1 + y2) / 2;
    }
  }

  static Diagram of(List<Term> terms, String language) {
    Map<String, Box> boxes = new LinkedHashMap<>();
    for (int row = 0; row < PLACES.size(); row++) {
      for (int column = 0; column < PLACES.get(row).size(); column++) {
        String name = PLACES.get(row).get(column);
        int x = column * STEP_X + 1;
        int y = row * STEP_Y + 1;
        terms.stream()
            .filter(t -> t.name().equals(name))
            .forEach(t -> boxes.put(name, box(t, language, x, y)));
      }
    }
    return new Diagram(
        List.copyOf(boxes.values()),
        lines(terms, boxes),
        STEP_X * 3 + WIDE + 2,
        STEP_Y * (PLACES.size() - 1) + HIGH + 2);
  }

  private static Box box(Term term, String language, int x, int y) {
    return new Box(term.name(), term.meanings(language).get(0).label(), "#" + term.name(), x, y);
  }

  private static List<Line> lines(List<Term> terms, Map<String, Box> boxes) {
    Map<List<String>, List<String>> between = new LinkedHashMap<>();
    for (Term term : terms) {
      String from = term.domain().label();
      String to = term.range().label();
      if (term.kind().equals("class")) {
        to = term.parent().label();
        from = term.name();
      }
      if (boxes.containsKey(from) && boxes.containsKey(to) && !from.equals(to)) {
        List<String> pair = from.compareTo(to) < 0 ? List.of(from, to) : List.of(to, from);
        between
            .computeIfAbsent(pair, p -> new ArrayList<>())
            .add(term.kind().equals("class") ? "⊂" : term.name());
      }
    }
    List<Line> lines = new ArrayList<>();
    between.forEach(
        (pair, names) -> {
          Box from = boxes.get(pair.get(0));
          Box to = boxes.get(pair.get(1));
          String words = names.size() > 1 ? names.get(0) + " …" : names.get(0);
          lines.add(
              new Line(
                  words,
                  from.name() + " – " + to.name() + ": " + String.join(", ", names),
                  from.middleX(),
                  from.middleY(),
                  to.middleX(),
                  to.middleY()));
        });
    return lines;
  }
}

package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.lexicon.Organs;
import org.plenary.source.SourceText;

/**
 * Finds the regions of a document: masthead, title, opening formula, body, closing, notes. The body
 * itself is read by {@link BodyReader}.
 */
final class LayoutReader {
  private final Organs organs;
  private final LineStarts starts;
  private final MastheadLines masthead;

  LayoutReader(Organs organs, LineStarts starts, MastheadLines masthead) {
    this.organs = organs;
    this.starts = starts;
    this.masthead = masthead;
  }

  Layout read(SourceText source) {
    List<Line> lines = Line.of(source.text());
    int opening = openingAt(lines);
    if (opening < 0) {
      return new Layout(
          lines, List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }
    int heading = titleAt(lines, opening);
    List<Line> title =
        lines.subList(heading, opening).stream()
            .filter(l -> !Furniture.is(l.text()) && !Furniture.isRule(l.text()))
            .filter(l -> !masthead.isAdoption(l.text()))
            .toList();
    List<Line> above = new ArrayList<>(lines.subList(0, heading));
    lines.subList(heading, opening).stream().filter(l -> !title.contains(l)).forEach(above::add);
    var running = new RunningHeads(title, above);
    var body = new BodyReader(starts, running, masthead, isWrapped(lines));
    lines.subList(opening + 1, lines.size()).forEach(body::read);
    above.addAll(body.masthead());
    return new Layout(
        above,
        title,
        Optional.of(lines.get(opening)),
        organs.byOpening(lines.get(opening).text()).map(Organs.Organ::id),
        body.blocks(),
        body.notes(),
        body.closing());
  }

  private int openingAt(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (organs.byOpening(lines.get(i).text()).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The line where the title begins: the one with the document's number ("59/8. Cooperation …"), or
   * the first of the block of lines right above the opening formula.
   */
  private int titleAt(List<Line> lines, int opening) {
    for (int i = opening - 1; i >= 0; i--) {
      if (masthead.isNumberHeading(lines.get(i).text())) {
        return i;
      }
    }
    int first = opening;
    while (first > 0
        && !masthead.isField(lines.get(first - 1).text())
        && !Furniture.is(lines.get(first - 1).text())
        && (first == opening || lines.get(first).blanksBefore() == 0)) {
      first--;
    }
    return first;
  }

  /** Whether paragraphs are broken into lines of a page's width: then a line ends no paragraph. */
  private static boolean isWrapped(List<Line> lines) {
    long words = lines.stream().filter(l -> l.text().length() > 40).count();
    long wide = lines.stream().filter(l -> l.text().length() > 130).count();
    return wide * 4 < words;
  }
}

package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.lexicon.Lexicon;
import org.plenary.lexicon.Organs;
import org.plenary.source.SourceText;

/**
 * Finds the regions of a document: masthead, title, opening formula, body, closing, notes. The body
 * itself is read by {@link BodyReader}.
 */
final class LayoutReader {
  private final Organs organs;
  private final UnopenedText unopened;
  private final LineStarts starts;
  private final MastheadLines masthead;

  LayoutReader(Lexicon lexicon, LineStarts starts, MastheadLines masthead, SessionDays days) {
    this.organs = lexicon.organs();
    this.unopened = new UnopenedText(lexicon, starts, masthead, days);
    this.starts = starts;
    this.masthead = masthead;
  }

  /** The documents of a text, in order. */
  List<Layout> read(SourceText source) {
    List<Layout> layouts =
        new Extents(organs, starts, masthead)
            .of(Line.of(source.text())).stream().map(this::read).toList();
    List<Layout> closed = new ArrayList<>(layouts);
    for (int i = closed.size() - 2; i >= 0; i--) {
      closed.set(i, closed.get(i).closedWith(closed.get(i + 1)));
    }
    return closed.size() == 1 ? closed : new NoteOwners(source.text()).settle(closed);
  }

  private Layout read(Extent extent) {
    List<Line> lines = extent.lines();
    int opening = openingAt(lines);
    if (opening < 0) {
      return extent.whole()
          ? unopened.read(lines).orElseGet(() -> Layout.withoutText(lines))
          : unopened.readKnown(lines).orElseGet(() -> ending(lines));
    }
    int heading = titleAt(lines, opening);
    List<Line> title =
        lines.subList(heading, opening).stream()
            .filter(l -> !Furniture.is(l.text()) && !Furniture.isRule(l.text()))
            .filter(l -> !masthead.isAdoption(l.text()))
            .toList();
    List<Line> above = new ArrayList<>(lines.subList(0, heading));
    lines.subList(heading, opening).stream().filter(l -> !title.contains(l)).forEach(above::add);
    BodyReader body = body(new RunningHeads(title, above), lines, opening + 1);
    above.addAll(body.masthead());
    return new Layout(
        above,
        title.stream().filter(l -> extent.part().isEmpty() || extent.head().contains(l)).toList(),
        extent.part(),
        title.stream().filter(l -> extent.part().isPresent() && extent.own().contains(l)).toList(),
        Optional.of(lines.get(opening)),
        organs.byOpening(lines.get(opening).text()).map(Organs.Organ::id),
        body.blocks(),
        body.notes(),
        body.closing());
  }

  /** The end of a document that began on a page that is not here: nothing but body and closing. */
  private Layout ending(List<Line> lines) {
    BodyReader body = body(new RunningHeads(List.of(), List.of()), lines, 0);
    return new Layout(
        body.masthead(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        body.blocks(),
        body.notes(),
        body.closing());
  }

  private BodyReader body(RunningHeads running, List<Line> lines, int from) {
    List<Line> below = lines.subList(from, lines.size());
    var body =
        new BodyReader(starts, running, running.titleLines(below), masthead, Column.of(lines));
    for (int i = 0; i < below.size(); i++) {
      body.read(below.get(i), below.subList(i + 1, below.size()));
    }
    return body;
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
}

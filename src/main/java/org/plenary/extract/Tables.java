package org.plenary.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.plenary.document.Found;
import org.plenary.document.Place;
import org.plenary.document.Span;
import org.plenary.document.Table;
import org.plenary.extract.Layout.Block;
import org.plenary.source.Mark;

/**
 * Reads tables, cell by cell, where the source marks cells. Plain text and PDF mark none, so that
 * there the lines of a table stand as lines: no column is guessed.
 */
final class Tables {
  private final Reading reading;
  private final Function<Passage, NoteMarks.Result> marks;

  /** By where they begin: a file may have a table, and a cell, for every few of its letters. */
  private final NavigableMap<Integer, Mark> cells = new TreeMap<>();

  private final List<Table> tables = new ArrayList<>();
  private final List<ParagraphTree.Read> read = new ArrayList<>();

  /** How many tables stand behind each paragraph, and on top of each annex. */
  private final Map<Place, Integer> counted = new HashMap<>();

  Tables(Reading reading, Function<Passage, NoteMarks.Result> marks, List<Mark> cells) {
    this.reading = reading;
    this.marks = marks;
    cells.forEach(c -> this.cells.put(c.start(), c));
  }

  /** The tables that have words, in order. */
  List<Table> all() {
    return List.copyOf(tables);
  }

  /** Their cells, for the stages that look into the words. */
  List<ParagraphTree.Read> read() {
    return List.copyOf(read);
  }

  /**
   * Takes the next table.
   *
   * @param before the paragraph or annex that it stands behind
   * @param heading the headings above it
   */
  void add(Block block, Place before, NoteMarks.Result heading) {
    Span whole = block.pieces().get(0);
    Place place = before.below("table-" + counted.merge(before, 1, Integer::sum));
    Map<Integer, List<Table.Cell>> rows = new TreeMap<>();
    for (Mark mark : cells.subMap(whole.start(), whole.end()).values()) {
      if (mark.end() <= whole.end()) {
        Place row = place.below(mark.attribute(Mark.ROW).orElseThrow());
        cell(mark, row.below(mark.attribute(Mark.COLUMN).orElseThrow()))
            .ifPresent(
                c -> rows.computeIfAbsent(number(mark, Mark.ROW), r -> new ArrayList<>()).add(c));
      }
    }
    if (!rows.isEmpty()) {
      tables.add(table(place, before, heading, rows, whole));
    }
  }

  private static Table table(
      Place place,
      Place before,
      NoteMarks.Result heading,
      Map<Integer, List<Table.Cell>> rows,
      Span whole) {
    Passage above = heading.passage();
    Optional<Found<String>> title =
        above.isEmpty() ? Optional.empty() : Optional.of(above.found(above.text(), "heading", 1));
    return new Table(
        place,
        before,
        title,
        heading.marks(),
        rows.entrySet().stream()
            .map(r -> new Table.Row(place.below(r.getKey().toString()), r.getKey(), r.getValue()))
            .toList(),
        List.of(whole));
  }

  private Optional<Table.Cell> cell(Mark mark, Place place) {
    NoteMarks.Result words = marks.apply(reading.of(List.of(new Span(mark.start(), mark.end()))));
    Passage passage = words.passage();
    if (passage.isEmpty()) {
      return Optional.empty();
    }
    read.add(new ParagraphTree.Read(place, passage, Optional.empty()));
    return Optional.of(
        new Table.Cell(
            place,
            number(mark, Mark.COLUMN),
            number(mark, Mark.COLUMNS),
            number(mark, Mark.ROWS),
            mark.attribute(Mark.HEAD).filter(Boolean::parseBoolean).isPresent(),
            passage.found(passage.text(), "cell", 1),
            words.marks()));
  }

  private static int number(Mark mark, String attribute) {
    return Integer.parseInt(mark.attribute(attribute).orElseThrow());
  }
}

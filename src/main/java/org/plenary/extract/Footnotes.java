package org.plenary.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.document.Footnote;
import org.plenary.document.LeadingVerb;
import org.plenary.document.Paragraph;
import org.plenary.document.Place;
import org.plenary.document.Span;
import org.plenary.document.Table;
import org.plenary.extract.Layout.Block;

/** The footnotes of a document, and the marks that belong to them. */
final class Footnotes {
  private final List<Note> notes;
  private final boolean damaged;
  private final Function<Passage, NoteMarks.Result> marks;
  private final KnownMarks known;

  /**
   * @param mark its number, or asterisks; a second note with the same mark, as on two pages with
   *     "*" or behind an annex that counts anew, is {@code *-2}
   * @param passage its words
   * @param certain false when its number was read through damage
   */
  record Note(String mark, Passage passage, boolean certain) {}

  /**
   * A note with the verb of the paragraph that carries its mark.
   *
   * @param place the note
   * @param passage its words
   * @param verb that paragraph's verb
   */
  record Read(Place place, Passage passage, Optional<LeadingVerb> verb) {}

  private Footnotes(List<Note> notes, boolean damaged, Layout layout) {
    this.notes = notes;
    this.damaged = damaged;
    this.known =
        new KnownMarks(notes.stream().map(Note::mark).collect(Collectors.toSet()), layout.marks());
    this.marks =
        layout.marks().isEmpty()
            ? new NoteMarks(placed(notes, layout), damaged)::read
            : known::read;
  }

  static Footnotes of(Layout layout, Reading reading) {
    List<Note> notes = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Block block : layout.notes()) {
      Passage passage = reading.of(block.pieces());
      if (!passage.isEmpty()) {
        String mark = block.mark().orElse("*");
        int nth = seen.merge(mark, 1, Integer::sum);
        notes.add(new Note(nth == 1 ? mark : mark + "-" + nth, passage, block.certain()));
      }
    }
    boolean damaged = notes.stream().anyMatch(n -> !n.certain());
    return new Footnotes(notes, damaged, layout);
  }

  /**
   * The notes with the pages at whose feet they stand. Notes between which nothing of the body
   * stands are of one page; the page begins behind the notes of the page before.
   */
  private static List<NoteMarks.Note> placed(List<Note> notes, Layout layout) {
    NavigableSet<Integer> body = new TreeSet<>();
    layout.blocks().forEach(b -> b.pieces().forEach(p -> body.add(p.start())));
    List<NoteMarks.Note> placed = new ArrayList<>();
    int pageBefore = 0;
    int pageStart = 0;
    int pageEnd = 0;
    int before = 0;
    for (Note note : notes) {
      int at = note.passage().sourceOffset(0);
      if (placed.isEmpty() || !body.subSet(before, at).isEmpty()) {
        pageBefore = pageStart;
        pageStart = before;
        pageEnd = at;
      }
      boolean paged = pageStart > 0 || body.higher(pageEnd) != null;
      placed.add(new NoteMarks.Note(note.mark(), at, new Span(pageBefore, pageEnd), paged));
      before = at;
    }
    return placed;
  }

  /** Reads the marks of a passage of the body, one passage after the other. */
  Function<Passage, NoteMarks.Result> marks() {
    return marks;
  }

  /** Whether the source marks a note where no paragraph stands: in a title, in a heading. */
  boolean isMarkedElsewhere(String mark) {
    return known.holds(mark);
  }

  boolean damaged() {
    return damaged;
  }

  List<Note> notes() {
    return notes;
  }

  /** The notes as records, each with the paragraphs and cells that carry its mark. */
  List<Footnote> records(List<Paragraph> paragraphs, List<Table> tables) {
    return notes.stream()
        .map(
            n ->
                new Footnote(
                    n.mark(),
                    n.passage().found(n.passage().text(), "footnote", n.certain() ? 1 : 0.8),
                    Stream.concat(
                            markedIn(n.mark(), paragraphs).stream(),
                            tables.stream().flatMap(t -> t.markedIn(n.mark()).stream()))
                        .toList()))
        .toList();
  }

  private static List<Place> markedIn(String mark, List<Paragraph> paragraphs) {
    List<Place> places = new ArrayList<>();
    for (Paragraph p : paragraphs) {
      if (p.notes().stream().anyMatch(n -> n.value().equals(mark))) {
        places.add(p.place());
      }
      places.addAll(markedIn(mark, p.children()));
    }
    return places;
  }

  List<Read> read(List<Paragraph> paragraphs, List<ParagraphTree.Read> read) {
    return notes.stream()
        .map(
            n -> {
              Optional<LeadingVerb> verb =
                  markedIn(n.mark(), paragraphs).stream()
                      .findFirst()
                      .flatMap(
                          place -> read.stream().filter(r -> r.place().equals(place)).findFirst())
                      .flatMap(ParagraphTree.Read::verb);
              return new Read(Place.footnote(n.mark()), n.passage(), verb);
            })
        .toList();
  }
}

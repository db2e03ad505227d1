package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.document.Found;
import org.plenary.document.Span;
import org.plenary.source.Mark;
import org.plenary.source.Marks;

/** The footnote marks of a text whose source says which they are: none is guessed. */
final class KnownMarks {
  private final Set<String> notes;
  private final List<Mark> marks;

  /**
   * @param notes the marks of the notes that exist: a raised 2 behind "m" marks none
   * @param marks of the document
   */
  KnownMarks(Set<String> notes, Marks marks) {
    this.notes = notes;
    this.marks = marks.of(Mark.Kind.NOTE_MARK).toList();
  }

  /** Reads the marks of a passage and takes them out of it. */
  NoteMarks.Result read(Passage passage) {
    List<Found<String>> found = new ArrayList<>();
    List<Span> cut = new ArrayList<>();
    for (Mark mark : marks) {
      Optional<Span> at = passage.range(new Span(mark.start(), mark.end()));
      String number = mark.attribute(Mark.NUMBER).orElse("");
      if (at.isPresent() && notes.contains(number)) {
        found.add(passage.found(number, at.get().start(), at.get().end(), "marked", 1));
        cut.add(at.get());
      }
    }
    return new NoteMarks.Result(passage.without(cut), found);
  }

  /** Whether a note is marked anywhere, be it in a title or a heading. */
  boolean holds(String mark) {
    return marks.stream().anyMatch(m -> m.attribute(Mark.NUMBER).equals(Optional.of(mark)));
  }
}

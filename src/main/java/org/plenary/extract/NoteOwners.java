package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenary.extract.Layout.Block;

/**
 * Gives footnotes back to the documents that carry their marks: at the foot of a page of the
 * Official Records, or behind the last part of a composite resolution, stand the notes of all
 * documents above, 3368 (XXX) and 3369 (XXX) alike.
 */
final class NoteOwners {
  private final String source;

  /**
   * @param source the text that the documents were read from
   */
  NoteOwners(String source) {
    this.source = source;
  }

  /** The layouts with each note in the nearest document that has its mark, looking upwards. */
  List<Layout> settle(List<Layout> layouts) {
    List<List<Block>> notes = new ArrayList<>();
    layouts.forEach(layout -> notes.add(new ArrayList<>()));
    for (int i = 0; i < layouts.size(); i++) {
      for (Block note : layouts.get(i).notes()) {
        notes.get(owner(layouts, i, note)).add(note);
      }
    }
    return IntStream.range(0, layouts.size())
        .mapToObj(i -> layouts.get(i).withNotes(notes.get(i)))
        .toList();
  }

  private int owner(List<Layout> layouts, int at, Block note) {
    Optional<Pattern> mark = mark(note);
    return mark.flatMap(
            m ->
                IntStream.iterate(at, i -> i >= 0, i -> i - 1)
                    .filter(i -> carries(layouts.get(i), m))
                    .boxed()
                    .findFirst())
        .orElse(at);
  }

  /** Superscript, glued to a word or sign, or set apart behind a sign: "General;3", "2012, 2". */
  private static Optional<Pattern> mark(Block note) {
    return note.mark()
        .filter(m -> m.matches("\\d+"))
        .map(
            m ->
                Pattern.compile(
                    "(?<![⁰¹²³⁴-⁹])%s(?![⁰¹²³⁴-⁹])|(?<=[\\p{L})\\]”\"’»,;.:]|[,;.:)”\"] )%s(?![\\d/])"
                        .formatted(Superscripts.of(m), m)));
  }

  private boolean carries(Layout layout, Pattern mark) {
    return layout.blocks().stream()
        .flatMap(b -> b.pieces().stream())
        .anyMatch(p -> mark.matcher(p.of(source)).find());
  }
}

package org.plenary.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenary.document.Span;
import org.plenary.extract.Layout.Block;

/**
 * Gives footnotes back to the documents that carry their marks: at the foot of a page of the
 * Official Records, or behind the last part of a composite resolution, stand the notes of all
 * documents above, 3368 (XXX) and 3369 (XXX) alike.
 */
final class NoteOwners {
  /** Superscript, glued to a word or sign, or set apart behind a sign: "General;3", "2012, 2". */
  private static final Pattern MARK =
      Pattern.compile("[⁰¹²³⁴-⁹]+|(?<=[\\p{L})\\]”\"’»,;.:]|[,;.:)”\"] )(\\d+)(?![\\d/])");

  /** The notes of a page, or of a resolution in parts, are of few documents. */
  private static final int REACH = 50;

  private final String source;

  /**
   * @param source the text that the documents were read from
   */
  NoteOwners(String source) {
    this.source = source;
  }

  /** The layouts with each note in the nearest document that has its mark, looking upwards. */
  List<Layout> settle(List<Layout> layouts) {
    List<Set<String>> marks = layouts.stream().map(this::marks).toList();
    List<List<Block>> notes = new ArrayList<>();
    layouts.forEach(layout -> notes.add(new ArrayList<>()));
    for (int i = 0; i < layouts.size(); i++) {
      for (Block note : layouts.get(i).notes()) {
        notes.get(owner(marks, i, note)).add(note);
      }
    }
    return IntStream.range(0, layouts.size())
        .mapToObj(i -> layouts.get(i).withNotes(notes.get(i)))
        .toList();
  }

  /** A volume has hundreds of documents, and a note that none marks would be sought in all. */
  private static int owner(List<Set<String>> marks, int at, Block note) {
    String mark = note.mark().orElse("");
    for (int i = at; i >= Math.max(0, at - REACH); i--) {
      if (marks.get(i).contains(mark)) {
        return i;
      }
    }
    return at;
  }

  /** The numbers that may be marks in the body of a document. */
  private Set<String> marks(Layout layout) {
    Set<String> marks = new HashSet<>();
    for (Block block : layout.blocks()) {
      for (Span piece : block.pieces()) {
        Matcher m = MARK.matcher(source).region(piece.start(), piece.end());
        while (m.find()) {
          marks.add(m.group(1) != null ? m.group(1) : Superscripts.digits(m.group()));
        }
      }
    }
    return marks;
  }
}

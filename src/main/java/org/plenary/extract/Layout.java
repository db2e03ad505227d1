package org.plenary.extract;

import java.util.List;
import java.util.Optional;
import org.plenary.document.Span;
import org.plenary.source.Marks;

/**
 * A document's lines, sorted by what they are.
 *
 * @param masthead lines above the title, and whatever of the kind stands below the text: Word dumps
 *     have the masthead at the end (A/RES/67/264)
 * @param title the lines of the title, with the document's number
 * @param part the part of a composite resolution
 * @param partTitle the lines of the part's own title; empty when it has none
 * @param opening the adopting organ's line "The General Assembly,"
 * @param organ identifier of that organ
 * @param blocks paragraphs, in order
 * @param notes footnotes, in order
 * @param closing the lines "65th plenary meeting / 6 December 2017"
 * @param marks what the source itself marks in the document and its cover; none in plain text
 */
record Layout(
    List<Line> masthead,
    List<Line> title,
    Optional<DocumentPart> part,
    List<Line> partTitle,
    Optional<Line> opening,
    Optional<String> organ,
    List<Block> blocks,
    List<Block> notes,
    List<Line> closing,
    Marks marks) {

  /** Of plain text. */
  Layout(
      List<Line> masthead,
      List<Line> title,
      Optional<DocumentPart> part,
      List<Line> partTitle,
      Optional<Line> opening,
      Optional<String> organ,
      List<Block> blocks,
      List<Block> notes,
      List<Line> closing) {
    this(masthead, title, part, partTitle, opening, organ, blocks, notes, closing, Marks.NONE);
  }

  /** Lines among which there is no text that we know how to read. */
  static Layout withoutText(List<Line> lines) {
    return new Layout(
        lines,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The parts of one resolution are closed together, by the lines below the last of them. */
  Layout closedWith(Layout next) {
    boolean together = closing.isEmpty() && part.isPresent() && next.part.isPresent();
    return together && !title.isEmpty() && title.equals(next.title)
        ? new Layout(
            masthead, title, part, partTitle, opening, organ, blocks, notes, next.closing, marks)
        : this;
  }

  /** The same with other notes. */
  Layout withNotes(List<Block> others) {
    return new Layout(
        masthead,
        title,
        part,
        partTitle,
        opening,
        organ,
        blocks,
        List.copyOf(others),
        closing,
        marks);
  }

  /** What a block is. */
  enum Kind {
    PREAMBULAR,
    OPERATIVE,
    SUB_PARAGRAPH,
    HEADING,
    ANNEX,
    ANNEX_PARAGRAPH,
    BODY_PARAGRAPH,
    TABLE,
    NOTE
  }

  /**
   * A paragraph or note with the pieces of source text it is made of, in order; more than one when
   * a page break falls in it.
   *
   * @param kind what it is
   * @param mark its number, letter or note mark as printed, e.g. {@code 12}, {@code (a)}, {@code *}
   * @param certain false when the mark was read through damage, e.g. "8 Voir" for note 6
   * @param pieces without the mark
   * @param level how deep a sub-paragraph stands below its paragraph, from 1, where that is known
   */
  record Block(
      Kind kind,
      Optional<String> mark,
      boolean certain,
      List<Span> pieces,
      Optional<Integer> level) {
    Block {
      pieces = List.copyOf(pieces);
    }

    Block(Kind kind, Optional<String> mark, boolean certain, List<Span> pieces) {
      this(kind, mark, certain, pieces, Optional.empty());
    }
  }
}

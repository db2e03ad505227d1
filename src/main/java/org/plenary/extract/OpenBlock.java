package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.document.Span;
import org.plenary.extract.Layout.Block;
import org.plenary.extract.Layout.Kind;

/** A block that still takes lines. */
final class OpenBlock {
  private final Kind kind;
  private final String mark;
  private final boolean certain;
  private final List<Span> pieces = new ArrayList<>();
  private String lastLine = "";

  private OpenBlock(Kind kind, String mark, boolean certain) {
    this.kind = kind;
    this.mark = mark;
    this.certain = certain;
  }

  /**
   * A block that begins in a line.
   *
   * @param markLength how many characters of the line belong to its mark
   */
  static OpenBlock at(Line line, Kind kind, String mark, int markLength, boolean certain) {
    OpenBlock block = new OpenBlock(kind, mark, certain);
    if (markLength < line.text().length()) {
      block.add(new Span(line.span().start() + markLength, line.span().end()), line.text());
    }
    return block;
  }

  Kind kind() {
    return kind;
  }

  /** False when the mark was read through damage. */
  boolean isCertain() {
    return certain;
  }

  void add(Span span, String line) {
    pieces.add(span);
    lastLine = line;
  }

  int lastLength() {
    return lastLine.length();
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Whether the words so far may be a whole paragraph: its signs at the end, marks left out. */
  boolean isTerminated() {
    return kind == Kind.HEADING || kind == Kind.ANNEX || LineEnds.endsParagraph(lastLine);
  }

  boolean endsWithConjunction() {
    return LineEnds.endsWithConjunction(lastLine);
  }

  boolean endsSentence() {
    return LineEnds.endsSentence(lastLine);
  }

  Block close() {
    Optional<String> printed = mark.isEmpty() ? Optional.empty() : Optional.of(mark);
    return new Block(kind, printed, certain, pieces);
  }
}

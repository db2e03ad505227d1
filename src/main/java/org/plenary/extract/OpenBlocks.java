package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import org.plenary.extract.Layout.Block;
import org.plenary.extract.Layout.Kind;

/** The blocks of a body that is being read, the last of which still takes lines. */
final class OpenBlocks {
  private final List<OpenBlock> blocks = new ArrayList<>();

  List<Block> close() {
    return blocks.stream().map(OpenBlock::close).toList();
  }

  /** Begins a block in a line. */
  void open(Kind kind, String mark, Line line, int markLength) {
    blocks.add(OpenBlock.at(line, kind, mark, markLength, true));
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The block that takes lines; only when there is one. */
  OpenBlock last() {
    return blocks.get(blocks.size() - 1);
  }

  /** Text behind a heading that begins nothing belongs to the paragraph before: it is not lost. */
  OpenBlock lastWithText() {
    for (int i = blocks.size() - 1; i > 0; i--) {
      if (!isHeading(blocks.get(i))) {
        return blocks.get(i);
      }
    }
    return last();
  }

  /** Whether no paragraph is in the middle of its words. */
  boolean isFree() {
    return blocks.isEmpty() || last().isTerminated();
  }

  boolean inHeading() {
    return !blocks.isEmpty() && isHeading(last());
  }

  /** Below a heading "II" a resolution may have a further preamble (A/RES/80/237). */
  boolean inSection() {
    return !blocks.isEmpty() && (inHeading() || last().kind() == Kind.PREAMBULAR);
  }

  boolean hasOperative() {
    return blocks.stream().anyMatch(b -> b.kind() == Kind.OPERATIVE);
  }

  private static boolean isHeading(OpenBlock block) {
    return block.kind() == Kind.HEADING || block.kind() == Kind.ANNEX;
  }
}

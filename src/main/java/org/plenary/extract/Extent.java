package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one document within a text.
 *
 * @param head masthead, number and title that the parts of a composite resolution share: those of
 *     34/83 stand once above its parts A to M; empty for every other document
 * @param part the part of a composite resolution
 * @param whole false for the end of a document whose beginning stands on an earlier page
 * @param own the lines of its own
 */
record Extent(List<Line> head, Optional<DocumentPart> part, boolean whole, List<Line> own) {
  Extent {
    head = List.copyOf(head);
    own = List.copyOf(own);
  }

  /** A document that stands alone. */
  static Extent of(List<Line> lines) {
    return new Extent(List.of(), Optional.empty(), true, lines);
  }

  /** What it shares with other parts, then its own lines. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>(head);
    lines.addAll(own);
    return lines;
  }
}

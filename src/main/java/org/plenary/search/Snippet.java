package org.plenary.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/**
 * Words as they stand, in pieces of which some are marked. No mark-up: who shows them escapes them.
 *
 * @param from whether words were left out before
 * @param until whether words were left out behind
 */
public record Snippet(List<Piece> pieces, boolean from, boolean until) {
  /** A run of letters. */
  public record Piece(String words, boolean marked) {}

  public Snippet {
    pieces = List.copyOf(pieces);
  }

  /** Words without marks. */
  static Snippet plain(String words) {
    return new Snippet(List.of(new Piece(words, false)), false, false);
  }

  /** The words without their marks. */
  public String text() {
    var text = new StringBuilder();
    pieces.forEach(p -> text.append(p.words()));
    return text.toString();
  }

  /** Makes snippets of the passages that Lucene's highlighter chooses. */
  static PassageFormatter formatter() {
    return new PassageFormatter() {
      @Override
      public Object format(Passage[] passages, String content) {
        List<Snippet> snippets = new ArrayList<>();
        for (Passage passage : passages) {
          snippets.add(of(passage, content));
        }
        return snippets;
      }
    };
  }

  private static Snippet of(Passage passage, String content) {
    List<Piece> pieces = new ArrayList<>();
    int end = passage.getEndOffset();
    int at = passage.getStartOffset();
    for (int i = 0; i < passage.getNumMatches(); i++) {
      int start = Math.max(at, passage.getMatchStarts()[i]);
      int stop = Math.min(end, passage.getMatchEnds()[i]);
      if (stop > start) {
        add(pieces, content.substring(at, start), false);
        add(pieces, content.substring(start, stop), true);
        at = stop;
      }
    }
    add(pieces, content.substring(at, end), false);
    return new Snippet(pieces, passage.getStartOffset() > 0, end < content.strip().length());
  }

  private static void add(List<Piece> pieces, String words, boolean marked) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, marked));
    }
  }
}

package org.plenary.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first words of a paragraph, read through damage: words of the list for those that are near
 * them, and words that a blank splits put together ("Reco gnizing").
 *
 * @param text what they may have been, folded
 * @param at for each sign of that text its offset in the damaged one
 */
record DamagedHead(String text, List<Integer> at) {
  /** A verb and its modifiers are no longer. */
  private static final int WORDS = 5;

  DamagedHead {
    at = List.copyOf(at);
  }

  /**
   * Reads the first words anew.
   *
   * @param folded the damaged text
   * @param known the words that open paragraphs
   * @return empty when no word becomes another one
   */
  static Optional<DamagedHead> of(String folded, DamagedWords known) {
    StringBuilder text = new StringBuilder();
    List<Integer> at = new ArrayList<>();
    boolean changed = false;
    int from = 0;
    for (int i = 0; i < WORDS && from < folded.length(); i++) {
      int end = endOfWord(folded, from);
      int second = endOfWord(folded, Math.min(end + 1, folded.length()));
      String word = folded.substring(from, end);
      String joined = word + folded.substring(Math.min(end + 1, folded.length()), second);
      Optional<String> read = Optional.empty();
      if (!known.contains(bare(word))) {
        read = known.nearest(bare(word)).map(w -> w + word.substring(bare(word).length()));
        if (read.isEmpty() && known.contains(bare(joined))) {
          read = Optional.of(joined);
          end = second;
        }
      }
      changed |= read.isPresent();
      append(text, at, read.orElse(word), from, end);
      from = skipBlank(folded, end, text, at);
    }
    for (int i = from; i < folded.length(); i++) {
      text.append(folded.charAt(i));
      at.add(i);
    }
    return changed ? Optional.of(new DamagedHead(text.toString(), at)) : Optional.empty();
  }

  /** Each sign with its offset; the last one of a word is the last of the damaged word. */
  private static void append(StringBuilder text, List<Integer> at, String word, int from, int end) {
    for (int i = 0; i < word.length(); i++) {
      text.append(word.charAt(i));
      at.add(i == word.length() - 1 ? end - 1 : Math.min(from + i, end - 1));
    }
  }

  private static int skipBlank(String folded, int end, StringBuilder text, List<Integer> at) {
    if (end < folded.length()) {
      text.append(' ');
      at.add(end);
    }
    int next = end;
    while (next < folded.length() && folded.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  private static int endOfWord(String folded, int from) {
    int end = from;
    while (end < folded.length() && folded.charAt(end) != ' ') {
      end++;
    }
    return end;
  }

  private static String bare(String word) {
    return word.replaceAll("[,;:.]+$", "");
  }
}

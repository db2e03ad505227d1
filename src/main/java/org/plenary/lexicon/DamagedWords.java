package org.plenary.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a list as PDFs and scans hurt them: letters taken for each other ("lnvites",
 * "Recogn1zing", "Weicornes"), a ligature that is lost ("Reafrms"), one wrong sign in a long word.
 */
final class DamagedWords {
  /** One wrong sign makes another word of a shorter one: "Nothing" is no "Noting". */
  private static final int LONG = 8;

  private final Set<String> words = new HashSet<>();
  private final Map<String, String> bySkeleton = new HashMap<>();
  private final Map<String, String> byLoss = new HashMap<>();

  /** Adds the words of a folded phrase. */
  void add(String phrase) {
    for (String word : phrase.split("[^\\p{L}\\d]+")) {
      if (word.length() > 2 && words.add(word)) {
        bySkeleton.putIfAbsent(skeleton(word), word);
        bySkeleton.putIfAbsent(skeleton(word.replaceAll("ff?[il]", "")), word);
        losses(word).forEach(loss -> byLoss.putIfAbsent(loss, word));
      }
    }
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /**
   * The word of the list that another one stands for; empty for a word of the list, and for what is
   * near none.
   *
   * @param word folded
   */
  Optional<String> nearest(String word) {
    if (words.contains(word) || word.length() < 3) {
      return Optional.empty();
    }
    String same = bySkeleton.get(skeleton(word));
    return same == null ? oneSignOff(word) : Optional.of(same);
  }

  private Optional<String> oneSignOff(String word) {
    if (word.length() < LONG - 1) {
      return Optional.empty();
    }
    Set<String> variants = losses(word);
    variants.add(word);
    return variants.stream()
        .sorted()
        .flatMap(v -> Optional.ofNullable(words.contains(v) ? v : byLoss.get(v)).stream())
        .filter(w -> w.length() >= LONG)
        .findFirst();
  }

  /** The word without one of its letters; the first and the last are never wrong by chance. */
  private static Set<String> losses(String word) {
    Set<String> losses = new HashSet<>();
    for (int i = 1; i < word.length() - 1 && word.length() >= LONG - 1; i++) {
      losses.add(word.substring(0, i) + word.substring(i + 1));
    }
    return losses;
  }

  /**
   * What is left of letters when those that scans take for each other are one: "genera1" and
   * "general".
   *
   * @param folded folded text
   */
  static String skeleton(String folded) {
    return folded.replace("rn", "m").replaceAll("[1l|!]", "i").replace('0', 'o');
  }
}

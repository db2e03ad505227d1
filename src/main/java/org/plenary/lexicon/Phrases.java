package org.plenary.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds phrases of a list in folded text, the longest first, at word boundaries: a trie over words,
 * so that a text is read once however long the list is.
 */
final class Phrases<T> {
  private final Trie<T> root = new Trie<>();

  /**
   * @param value what the phrase stands for
   * @param start first character
   * @param end one past the last
   */
  record Match<T>(T value, int start, int end) {}

  private static final class Trie<T> {
    private final Map<String, Trie<T>> next = new HashMap<>();
    private Optional<T> value = Optional.empty();
  }

  /** Adds a phrase; of two equal ones the first stays. */
  void add(String phrase, T value) {
    Trie<T> node = root;
    for (Word word : words(Folded.of(phrase).text(), 0)) {
      node = node.next.computeIfAbsent(word.text, w -> new Trie<>());
    }
    if (node.value.isEmpty()) {
      node.value = Optional.of(value);
    }
  }

  /** All phrases in the text, none inside another. */
  List<Match<T>> in(String folded) {
    List<Word> words = words(folded, 0);
    List<Match<T>> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Match<T>> match = longest(words, i);
      if (match.isPresent()) {
        found.add(match.get());
        int end = match.get().end();
        while (i < words.size() && words.get(i).start < end) {
          i++;
        }
      } else {
        i++;
      }
    }
    return found;
  }

  /** The longest phrase that begins at an offset. */
  Optional<Match<T>> at(String folded, int from) {
    return at(folded, from, new Phrases<>());
  }

  /**
   * The longest phrase that begins at an offset, whose words others may part: "Prend également
   * note" is "Prend note" with "également" between.
   *
   * @param between what may stand between two words of the phrase, any number of times
   */
  Optional<Match<T>> at(String folded, int from, Phrases<?> between) {
    List<Word> words = words(folded.substring(0, Math.min(folded.length(), from + 200)), from);
    return words.isEmpty() || words.get(0).start != from
        ? Optional.empty()
        : parted(root, words, 0, between)
            .map(end -> new Match<>(end.value, from, words.get(end.word).end));
  }

  /**
   * @param word number of the last word
   */
  private record End<T>(T value, int word) {}

  /** Where the longest phrase ends that goes on at a node with the word of a number. */
  private static <T> Optional<End<T>> parted(
      Trie<T> node, List<Word> words, int at, Phrases<?> between) {
    if (at >= words.size()) {
      return Optional.empty();
    }
    Trie<T> next = node.next.get(words.get(at).text);
    if (next == null) {
      return Optional.empty();
    }
    Optional<End<T>> best = parted(next, words, at + 1, between);
    int gap = between.skip(words, at + 1);
    while (best.isEmpty() && gap > 0) {
      best = parted(next, words, gap, between);
      gap = between.skip(words, gap);
    }
    return best.or(() -> next.value.map(v -> new End<>(v, at)));
  }

  /** Number of the word behind the longest phrase that begins with a word, 0 for none. */
  private int skip(List<Word> words, int from) {
    Trie<T> node = root;
    int behind = 0;
    for (int i = from; i < words.size(); i++) {
      node = node.next.get(words.get(i).text);
      if (node == null) {
        break;
      }
      behind = node.value.isPresent() ? i + 1 : behind;
    }
    return behind;
  }

  private Optional<Match<T>> longest(List<Word> words, int from) {
    Trie<T> node = root;
    Optional<Match<T>> best = Optional.empty();
    for (int i = from; i < words.size(); i++) {
      node = node.next.get(words.get(i).text);
      if (node == null) {
        break;
      }
      int end = words.get(i).end;
      if (node.value.isPresent()) {
        best = Optional.of(new Match<>(node.value.get(), words.get(from).start, end));
      }
    }
    return best;
  }

  private record Word(String text, int start, int end) {}

  /** Runs of letters and digits; every other sign but blanks is a word of its own. */
  private static List<Word> words(String folded, int from) {
    List<Word> words = new ArrayList<>();
    int i = from;
    while (i < folded.length()) {
      int start = i;
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        while (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
          i++;
        }
      } else {
        i++;
      }
      if (!Character.isWhitespace(folded.charAt(start))) {
        words.add(new Word(folded.substring(start, i), start, i));
      }
    }
    return words;
  }
}

package org.plenary.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;

/**
 * Words that announce a number in languages that are read in part only: "la resolución 72/74",
 * "第72/74号决议". They are beginnings or roots of words, and stand anywhere in a text.
 */
public final class NumberWords {
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(String kind, String folded) {}

  /**
   * A word in a text.
   *
   * @param kind what it announces: {@code resolution}, {@code decision}, {@code plenary-meeting}
   * @param start first character
   * @param end one past the last
   */
  public record Mention(String kind, int start, int end) {}

  /** Reads the list. */
  static NumberWords load(WordLists lists) {
    var words = new NumberWords();
    for (Node node : lists.inScheme("number-word")) {
      lists
          .labels(node)
          .forEach(w -> words.entries.add(new Entry(lists.notation(node), folded(w.text()))));
    }
    return words;
  }

  private static String folded(String word) {
    return Folded.of(word).text();
  }

  /** The last such word in a folded text. */
  public Optional<Mention> lastIn(String folded) {
    Optional<Mention> last = Optional.empty();
    for (Entry entry : entries) {
      int at = folded.lastIndexOf(entry.folded());
      if (at >= 0 && last.filter(m -> m.start() > at).isEmpty()) {
        last = Optional.of(new Mention(entry.kind(), at, at + entry.folded().length()));
      }
    }
    return last;
  }

  /** Where the first such word in a folded text begins. */
  public OptionalInt firstIn(String folded) {
    return entries.stream().mapToInt(e -> folded.indexOf(e.folded())).filter(at -> at >= 0).min();
  }

  /** Whether a folded text holds a word of a kind. */
  public boolean names(String kind, String folded) {
    return entries.stream().anyMatch(e -> e.kind().equals(kind) && folded.contains(e.folded()));
  }
}

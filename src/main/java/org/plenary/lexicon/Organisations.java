package org.plenary.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Organisations by any of their names: today's, former ones, acronyms, in English and French. */
public final class Organisations {
  private final Phrases<String> names = new Phrases<>();
  private final Map<String, String> acronyms = new HashMap<>();

  /**
   * An organisation named in a text.
   *
   * @param id its identifier, e.g. {@code oic}
   * @param start first character
   * @param end one past the last
   */
  public record Mention(String id, int start, int end) {}

  /** Reads the lists of organisations and organs. */
  static Organisations load() {
    var all = new Organisations();
    all.add(WordLists.of("organisations.ttl"), "Organisation");
    all.add(WordLists.of("organs.ttl"), "Organ");
    return all;
  }

  private void add(WordLists lists, String type) {
    for (Node node : lists.ofClass(type)) {
      String id = lists.notation(node);
      List<WordLists.Word> words = new ArrayList<>(lists.labels(node));
      lists.links(node, "hasName").forEach(n -> words.addAll(lists.words(n, "name")));
      for (WordLists.Word word : words) {
        names.add(word.text(), id);
      }
      lists.words(node, "acronym").forEach(w -> acronyms.putIfAbsent(w.text(), id));
    }
  }

  /**
   * All organisations named in a text, the longest names first, none inside another.
   *
   * @param text the text; acronyms are matched in their own case
   * @param folded the same text, folded
   */
  public List<Mention> in(String text, String folded) {
    List<Mention> found = new ArrayList<>();
    int from = 0;
    for (var match : names.in(folded)) {
      addAcronyms(text, from, match.start(), found);
      found.add(new Mention(match.value(), match.start(), match.end()));
      from = match.end();
    }
    addAcronyms(text, from, text.length(), found);
    return found.stream().filter(m -> isName(text, m)).toList();
  }

  /** "European commission" in small letters is no name; a name has a capital. */
  private static boolean isName(String text, Mention mention) {
    String name = text.substring(mention.start(), mention.end());
    return !name.equals(name.toLowerCase(Locale.ROOT));
  }

  private void addAcronyms(String text, int from, int to, List<Mention> found) {
    int i = from;
    while (i < to) {
      int start = i;
      while (i < to && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
        i++;
      }
      if (i > start) {
        String id = acronyms.get(text.substring(start, i));
        boolean alone = start == 0 || "/.-".indexOf(text.charAt(start - 1)) < 0;
        boolean noSymbol =
            i == text.length() || "/.".indexOf(text.charAt(i)) < 0 || i + 1 == text.length();
        if (id != null && alone && noSymbol) {
          found.add(new Mention(id, start, i));
        }
      }
      i++;
    }
  }
}

package org.plenary.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/**
 * Ordinal numbers in words, English and French, and months in all six languages. All texts given
 * must be folded.
 */
public final class Calendar {
  /** "82nd", "65e", "1re". */
  private static final Pattern FIGURES = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th|er|re|e|eme)");

  private final Map<String, Integer> months = new HashMap<>();
  private final Set<String> preferred = new HashSet<>();
  private final Map<String, Integer> ordinals = new HashMap<>();

  /** Reads the list. */
  static Calendar load() {
    var lists = WordLists.of("calendar.ttl");
    var calendar = new Calendar();
    for (Node month : lists.inScheme("month")) {
      int number = Integer.parseInt(lists.notation(month));
      lists.labels(month).forEach(w -> calendar.months.put(Folded.of(w.text()).text(), number));
      lists
          .words(month, SKOS.prefLabel.asNode())
          .forEach(w -> calendar.preferred.add(Folded.of(w.text()).text()));
    }
    for (Node ordinal : lists.inScheme("ordinal")) {
      int number = Integer.parseInt(lists.notation(ordinal));
      lists.labels(ordinal).forEach(w -> calendar.ordinals.put(Folded.of(w.text()).text(), number));
    }
    return calendar;
  }

  /** Folded English and French names of months, longest first, to build patterns of. */
  public List<String> monthNames() {
    return longestFirst(preferred);
  }

  /** Folded names of months in all languages, longest first. */
  public List<String> allMonthNames() {
    return longestFirst(months.keySet());
  }

  private static List<String> longestFirst(Set<String> words) {
    List<String> names = new ArrayList<>(words);
    names.sort(Comparator.comparing(String::length).reversed().thenComparing(n -> n));
    return names;
  }

  /**
   * The month of a folded name, 1 to 12.
   *
   * @throws IllegalArgumentException if it is no month
   */
  public int month(String name) {
    Integer number = months.get(name);
    if (number == null) {
      throw new IllegalArgumentException("not a month: " + name);
    }
    return number;
  }

  /** Whether a text begins with a month: "October 1990, 46/13", "August–4 September 2002". */
  public boolean startsWithMonth(String folded) {
    return months.keySet().stream().anyMatch(m -> startsWithWord(folded, m));
  }

  private static boolean startsWithWord(String text, String word) {
    return text.startsWith(word)
        && text.length() > word.length()
        && !Character.isLetterOrDigit(text.charAt(word.length()));
  }

  /**
   * The number of an ordinal in words or figures: "seventy-second", "82nd", "soixante-treizieme".
   */
  public Optional<Integer> ordinal(String folded) {
    Matcher figures = FIGURES.matcher(folded);
    return figures.matches()
        ? Optional.of(Integer.parseInt(figures.group(1)))
        : Optional.ofNullable(ordinals.get(folded));
  }

  /** Folded ordinals in words, longest first, to build patterns of. */
  public List<String> ordinalWords() {
    List<String> words = new ArrayList<>(ordinals.keySet());
    words.sort(Comparator.comparing(String::length).reversed().thenComparing(w -> w));
    return words;
  }
}

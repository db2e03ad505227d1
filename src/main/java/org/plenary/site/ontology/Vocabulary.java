package org.plenary.site.ontology;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Link;
import org.plenary.site.link.NaturalOrder;
import org.plenary.site.page.Names;
import org.plenary.site.page.Visit;

/** A word list as people look through it: by letter, by what stands above, or by a word. */
public final class Vocabulary {
  private final Map<Node, Entry> entries = new LinkedHashMap<>();
  private final Map<Node, Node> above = new HashMap<>();

  /**
   * An entry.
   *
   * @param link its name in the reader's language, leading to its page
   * @param others its names in other languages, other names and acronyms
   * @param depth how many entries stand above it
   */
  public record Entry(Link link, List<Link> others, int depth) {
    /** The first letter of the name without its accent; {@code #} for a number or sign. */
    String letter() {
      String folded = folded(link.label());
      return folded.isEmpty() || !Character.isLetter(folded.charAt(0))
          ? "#"
          : folded.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private boolean has(String words) {
      return folded(link.label()).contains(words)
          || others.stream().anyMatch(o -> folded(o.label()).contains(words));
    }
  }

  Vocabulary(List<SiteQueries.Row> rows, Visit visit) {
    var names = new Names(visit);
    Map<Node, Set<Node>> all = new HashMap<>();
    for (SiteQueries.Row row : rows) {
      Node entry = row.required("entry");
      names.add(entry, row.node("label"));
      row.node("label").ifPresent(l -> all.computeIfAbsent(entry, e -> new HashSet<>()).add(l));
      row.node("other").ifPresent(l -> all.computeIfAbsent(entry, e -> new HashSet<>()).add(l));
      row.node("above").ifPresent(a -> above.put(entry, a));
    }
    for (Node entry : names.things()) {
      Link link = names.link(entry);
      List<Link> others =
          all.getOrDefault(entry, Set.of()).stream()
              .map(Link::of)
              .filter(l -> !l.label().equals(link.label()))
              .sorted(Comparator.comparing(Link::label).thenComparing(Link::language))
              .toList();
      entries.put(entry, new Entry(link, others, 0));
    }
  }

  private static String folded(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether entries stand below others. */
  boolean hasLevels() {
    return above.values().stream().anyMatch(entries::containsKey);
  }

  /** The first letters of all entries. */
  Set<String> letters() {
    Set<String> letters = new TreeSet<>();
    entries.values().forEach(e -> letters.add(e.letter()));
    return letters;
  }

  /**
   * Entries by name.
   *
   * @param words what a name must have in it, accents left out; empty for any
   * @param letter what a name must begin with; empty for any
   */
  List<Entry> byName(String words, String letter) {
    String wanted = folded(words);
    return entries.values().stream()
        .filter(e -> e.has(wanted) && (letter.isEmpty() || e.letter().equals(letter)))
        .sorted(Comparator.comparing(e -> folded(e.link().label()), new NaturalOrder()))
        .toList();
  }

  /** Entries below those that stand above them. */
  List<Entry> byLevel() {
    Map<Node, List<Node>> below = new HashMap<>();
    List<Node> tops = new ArrayList<>();
    for (Node entry : entries.keySet()) {
      Node over = above.get(entry);
      if (over != null && entries.containsKey(over)) {
        below.computeIfAbsent(over, o -> new ArrayList<>()).add(entry);
      } else {
        tops.add(entry);
      }
    }
    List<Entry> levels = new ArrayList<>();
    add(tops, 0, below, new HashSet<>(), levels);
    return levels;
  }

  private void add(
      List<Node> nodes, int depth, Map<Node, List<Node>> below, Set<Node> seen, List<Entry> to) {
    nodes.sort(Comparator.comparing(n -> folded(entries.get(n).link().label())));
    for (Node node : nodes) {
      // A list that runs in a circle would have no end.
      if (seen.add(node)) {
        Entry entry = entries.get(node);
        to.add(new Entry(entry.link(), entry.others(), depth));
        add(below.getOrDefault(node, new ArrayList<>()), depth + 1, below, seen, to);
      }
    }
  }
}

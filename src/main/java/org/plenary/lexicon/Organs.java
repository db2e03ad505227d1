package org.plenary.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/** The organs that adopt documents, and their committees. */
public final class Organs {
  private static final int MOST_CONFUSED = 2;

  private final Map<String, Organ> byId = new HashMap<>();
  private final Map<String, Organ> byOpening = new HashMap<>();
  private final Map<String, Organ> byDamagedOpening = new HashMap<>();
  private final Map<String, Organ> names = new HashMap<>();
  private final Phrases<Organ> byName = new Phrases<>();

  /**
   * @param id identifier, e.g. {@code ga}
   * @param symbolPrefix first components of its documents' symbols, e.g. {@code A/HRC}
   */
  public record Organ(String id, String symbolPrefix) {}

  /**
   * An organ named in a text.
   *
   * @param organ the organ
   * @param start first character
   * @param end one past the last
   */
  public record Mention(Organ organ, int start, int end) {}

  /** Reads the list. */
  public static Organs load() {
    var lists = WordLists.of("organs.ttl");
    var organs = new Organs();
    for (Node node : lists.ofClass("Organ")) {
      var organ = new Organ(lists.notation(node), lists.words(node, "symbolPrefix").get(0).text());
      organs.byId.put(organ.id(), organ);
      lists
          .words(node, "openingFormula")
          .forEach(w -> organs.addOpening(Folded.of(w.text()).text(), organ));
      List<WordLists.Word> names = new ArrayList<>(lists.labels(node));
      lists.links(node, "hasName").forEach(n -> names.addAll(lists.words(n, "name")));
      names.forEach(w -> organs.byName.add(w.text(), organ));
      names.forEach(w -> organs.names.put(Folded.of(w.text()).text(), organ));
    }
    return organs;
  }

  private void addOpening(String formula, Organ organ) {
    byOpening.put(formula, organ);
    byDamagedOpening.putIfAbsent(letters(formula), organ);
  }

  /**
   * The organ whose opening formula this line is, alone: "The General Assembly,". A title that is
   * broken into lines may end in "the General Assembly" and opens nothing (A/C.5/80/L.1). Without
   * an article only the comma tells the formula from the organ's name in the masthead: "大会，".
   */
  public Optional<Organ> byOpening(String line) {
    boolean goesOn = !line.isEmpty() && Character.isLowerCase(line.charAt(0));
    if (goesOn && !line.strip().endsWith(",")) {
      return Optional.empty();
    }
    String words = Folded.of(line).text().replaceAll("[*_]", "").replaceAll("\\s+", " ").strip();
    String formula = words.replaceAll("\\s*[,:،，：]?\\s*$", "");
    return Optional.ofNullable(byOpening.get(words))
        .or(() -> Optional.ofNullable(byOpening.get(formula)))
        .or(() -> Optional.ofNullable(byDamagedOpening.get(letters(words))))
        .or(() -> Optional.ofNullable(byDamagedOpening.get(letters(formula))))
        .or(() -> scannedOpening(words));
  }

  /** "The Genera1 Assembly", "The General As sembly": the formula stands alone on its line. */
  private static String letters(String formula) {
    return DamagedWords.skeleton(formula).replace(" ", "");
  }

  /** "' The General Assembiy." in a scan: specks at the ends, two letters taken for others. */
  private Optional<Organ> scannedOpening(String words) {
    String formula = words.replaceAll("^['.:~|-]{1,2} ?|[ .,;:'~|-]{1,4}$", "");
    return byOpening.entrySet().stream()
        .filter(e -> differences(e.getKey(), formula) <= MOST_CONFUSED)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** In how many letters two texts of one length differ. */
  private static int differences(String a, String b) {
    if (a.length() != b.length() || a.charAt(0) != b.charAt(0)) {
      return Integer.MAX_VALUE;
    }
    return (int) IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).count();
  }

  /** The organ with an identifier. */
  public Optional<Organ> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Organs named in a folded text, in order. */
  public List<Mention> in(String folded) {
    return byName.in(folded).stream().map(m -> new Mention(m.value(), m.start(), m.end())).toList();
  }

  /**
   * Organs named in a folded text, also within runs of letters, since Chinese has no blanks and
   * Arabic writes its prepositions on to the word. A name within a longer one is none.
   */
  public List<Mention> within(String folded) {
    List<Mention> all = new ArrayList<>();
    names.forEach(
        (name, organ) -> {
          for (int at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
            all.add(new Mention(organ, at, at + name.length()));
          }
        });
    return all.stream()
        .filter(m -> all.stream().noneMatch(other -> isLonger(other, m)))
        .sorted(Comparator.comparingInt(Mention::start))
        .toList();
  }

  private static boolean isLonger(Mention a, Mention b) {
    return a.start() <= b.start()
        && a.end() >= b.end()
        && a.end() - a.start() > b.end() - b.start();
  }

  /** The organ whose name begins at an offset of a folded text. */
  public Optional<Mention> at(String folded, int from) {
    return byName.at(folded, from).map(m -> new Mention(m.value(), m.start(), m.end()));
  }
}

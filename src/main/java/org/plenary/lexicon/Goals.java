package org.plenary.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** The Sustainable Development Goals and their targets, and the words by which texts cite them. */
public final class Goals {
  private static final String SPACE = "http://metadata.un.org/sdg/";

  private final WordLists lists = WordLists.of("goals.ttl");
  private final Set<String> codes = new HashSet<>();

  private Goals() {}

  /** Reads the list of goals. */
  static Goals load() {
    var goals = new Goals();
    for (Node entry : goals.lists.with(SKOS.notation.asNode())) {
      if (entry.getURI().startsWith(SPACE)) {
        goals.codes.add(goals.lists.notation(entry));
      }
    }
    return goals;
  }

  /**
   * Whether there is a goal or target with a code: {@code 5} and {@code 5.6} are, {@code 5.7} is
   * not.
   */
  public boolean has(String code) {
    return codes.contains(code);
  }

  /**
   * Words of a kind, folded: {@code full} for names of the goals, {@code short} for what goals of
   * other programmes are called too, {@code target}, and {@code context}.
   */
  public List<String> words(String kind) {
    return lists.inScheme("goal-word").stream()
        .filter(word -> lists.notation(word).equals(kind))
        .flatMap(word -> lists.labels(word).stream())
        .map(word -> Folded.of(word.text()).text())
        .distinct()
        .toList();
  }
}

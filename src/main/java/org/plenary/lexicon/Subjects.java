package org.plenary.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Concepts of the UNBIS Thesaurus by their English labels. */
public final class Subjects {
  private static final String CONCEPTS = "http://metadata.un.org/thesaurus/";

  private final Map<String, String> byLabel = new HashMap<>();

  private Subjects() {}

  /** Reads the list of subjects. */
  static Subjects load() {
    var subjects = new Subjects();
    var lists = WordLists.of("subjects.ttl");
    for (Node concept : lists.with(SKOS.prefLabel.asNode())) {
      String id = concept.getURI().substring(CONCEPTS.length());
      for (WordLists.Word label : lists.words(concept, SKOS.prefLabel.asNode())) {
        subjects.byLabel.merge(Folded.of(label.text()).text(), id, Subjects::finer);
      }
    }
    return subjects;
  }

  /** A domain may bear the name of a concept in it; its code is shorter. */
  private static String finer(String one, String other) {
    boolean longer = one.length() > other.length();
    boolean first = one.length() == other.length() && one.compareTo(other) < 0;
    return longer || first ? one : other;
  }

  /** The code of the concept with a label, in any case: {@code 1003855}. */
  public Optional<String> code(String label) {
    return Optional.ofNullable(byLabel.get(Folded.of(label).text().strip()));
  }
}

package org.plenary.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Concepts of the UNBIS Thesaurus by their English labels, States by all their names, and some
 * others by French words.
 */
public final class Subjects {
  private static final String CONCEPTS = "http://metadata.un.org/thesaurus/";

  /** Codes of domains, such as 140200 for "human rights", are shorter than those of concepts. */
  private static final int SHORTEST_CONCEPT = 7;

  /** Stands for expressions that name no subject, and hides the subjects named in them. */
  private static final String NO_SUBJECT = "";

  private final Map<String, String> byLabel = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Phrases<String>> phrases = new HashMap<>();
  private final Set<String> general = new HashSet<>();
  private final Set<String> states = new HashSet<>();

  private Subjects() {}

  /**
   * A subject named in a text.
   *
   * @param code of the concept, e.g. {@code 1003855}
   * @param start first character
   * @param end one past the last
   */
  public record Mention(String code, int start, int end) {}

  /** Reads the list of subjects. */
  static Subjects load() {
    var subjects = new Subjects();
    var lists = WordLists.of("subjects.ttl");
    for (Node concept : lists.with(SKOS.prefLabel.asNode())) {
      String code = code(concept);
      for (WordLists.Word label : lists.words(concept, SKOS.prefLabel.asNode())) {
        subjects.byLabel.merge(Folded.of(label.text()).text(), code, Subjects::finer);
        subjects.labels.put(code, label.text());
      }
    }
    subjects.byLabel.forEach((label, code) -> subjects.add("en", label, code));
    subjects.addWords(WordLists.of("subject-words.ttl"));
    subjects.addStates(WordLists.of("states.ttl"));
    return subjects;
  }

  /**
   * A State is a subject under all its names in both languages, if one of them is a label: "Syrian
   * Arab Republic" is, and "République arabe syrienne" and "Syrie" are its other names.
   */
  private void addStates(WordLists lists) {
    for (Node state : lists.ofClass("State")) {
      List<WordLists.Word> names = new ArrayList<>(lists.words(state, RDFS.label.asNode()));
      names.addAll(lists.words(state, SKOS.altLabel.asNode()));
      names.stream()
          .flatMap(name -> code(name.text()).stream())
          .findFirst()
          .ifPresent(
              code -> {
                states.add(code);
                names.forEach(n -> add(n.language(), n.text(), code));
              });
    }
  }

  private void addWords(WordLists words) {
    for (Node concept : words.with(SKOS.hiddenLabel.asNode())) {
      words
          .words(concept, SKOS.hiddenLabel.asNode())
          .forEach(w -> add(w.language(), w.text(), code(concept)));
    }
    words.members().forEach(concept -> general.add(code(concept)));
  }

  private void add(String language, String label, String code) {
    if (code.length() >= SHORTEST_CONCEPT || code.equals(NO_SUBJECT)) {
      phrases.computeIfAbsent(language, l -> new Phrases<>()).add(label, code);
    }
  }

  private static String code(Node concept) {
    String iri = concept.getURI();
    return iri.startsWith(CONCEPTS) ? iri.substring(CONCEPTS.length()) : NO_SUBJECT;
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

  /** The English label of a concept. */
  public String label(String code) {
    return labels.getOrDefault(code, code);
  }

  /** Whether so many texts name a concept that its name alone says nothing of what they treat. */
  public boolean isGeneral(String code) {
    return general.contains(code);
  }

  /** Whether a concept is a State: its name has capitals wherever it stands. */
  public boolean isState(String code) {
    return states.contains(code);
  }

  /**
   * The concepts named in a folded text, in order, the longest names first, none in another: "death
   * penalty" speaks of capital punishment and not of death, "culture of peace" of nothing listed.
   */
  public List<Mention> in(String folded, String language) {
    return Optional.ofNullable(phrases.get(language)).stream()
        .flatMap(p -> p.in(folded).stream())
        .filter(m -> !m.value().equals(NO_SUBJECT))
        .map(m -> new Mention(m.value(), m.start(), m.end()))
        .toList();
  }
}

package org.plenary.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * All word lists.
 *
 * @param functionWords the commonest words of each language, by BCP 47 tag
 */
public record Lexicon(
    VerbList verbs,
    Calendar calendar,
    Organs organs,
    Organisations organisations,
    States states,
    Cities cities,
    Subjects subjects,
    Kinds meetings,
    Kinds agreements,
    Treaties treaties,
    Goals goals,
    Kinds documents,
    NumberWords numberWords,
    Map<String, Set<String>> functionWords,
    Map<String, String> scripts) {

  /** Reads the bundled lists. */
  public static Lexicon load() {
    var languages = WordLists.of("languages.ttl");
    return new Lexicon(
        VerbList.load(),
        Calendar.load(),
        Organs.load(),
        Organisations.load(),
        States.load(),
        Cities.load(),
        Subjects.load(),
        Kinds.load("meetings.ttl", "meeting-kind", "meetingClass"),
        Kinds.load("agreements.ttl", "agreement-kind", "agreementClass"),
        Treaties.load(),
        Goals.load(),
        Kinds.load("documents.ttl", "document-kind", "documentClass"),
        NumberWords.load(languages),
        functionWords(languages),
        scripts(languages));
  }

  /**
   * Whether texts of a language are read for symbols, numbers and dates only: a known language
   * whose verbs we do not have.
   */
  public boolean readsInPart(String language) {
    boolean known = functionWords.containsKey(language) || scripts.containsValue(language);
    return known && !verbs.knows(language);
  }

  private static Map<String, String> scripts(WordLists lists) {
    Map<String, String> scripts = new HashMap<>();
    for (Node language : lists.inScheme("language")) {
      lists.words(language, "script").forEach(w -> scripts.put(w.text(), lists.notation(language)));
    }
    return scripts;
  }

  private static Map<String, Set<String>> functionWords(WordLists lists) {
    Map<String, Set<String>> words = new HashMap<>();
    for (Node language : lists.inScheme("language")) {
      Set<String> own =
          lists.words(language, "functionWord").stream()
              .map(WordLists.Word::text)
              .collect(Collectors.toSet());
      if (!own.isEmpty()) {
        words.put(lists.notation(language), own);
      }
    }
    return words;
  }
}

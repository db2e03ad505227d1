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
    Kinds meetings,
    Kinds agreements,
    Map<String, Set<String>> functionWords) {

  /** Reads the bundled lists. */
  public static Lexicon load() {
    return new Lexicon(
        VerbList.load(),
        Calendar.load(),
        Organs.load(),
        Organisations.load(),
        Kinds.load("meetings.ttl", "meeting-kind", "meetingClass"),
        Kinds.load("agreements.ttl", "agreement-kind", "agreementClass"),
        functionWords(WordLists.of("languages.ttl")));
  }

  private static Map<String, Set<String>> functionWords(WordLists lists) {
    Map<String, Set<String>> words = new HashMap<>();
    for (Node language : lists.inScheme("language")) {
      words.put(
          lists.notation(language),
          lists.words(language, "functionWord").stream()
              .map(WordLists.Word::text)
              .collect(Collectors.toSet()));
    }
    return words;
  }
}

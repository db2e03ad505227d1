package org.plenary.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.plenary.lexicon.WordLists.Word;

/** The lists agree with themselves: nothing stands twice, nothing points nowhere. */
class WordListsTest {
  private static final WordLists VERBS = WordLists.of("verbs.ttl");
  private static final WordLists ORGANISATIONS = WordLists.of("organisations.ttl");
  private static final WordLists ORGANS = WordLists.of("organs.ttl");

  @Test
  void noFormBelongsToTwoVerbs() {
    Map<Word, String> owners = new HashMap<>();
    for (Node verb : VERBS.inScheme("verb")) {
      for (String property : List.of("preambularForm", "operativeForm")) {
        for (Word form : VERBS.words(verb, property)) {
          String before = owners.put(form, VERBS.notation(verb));
          assertEquals(null, before, form + " opens for " + verb);
        }
      }
    }
    assertTrue(owners.size() > 600);
  }

  @Test
  void everyVerbIsNamedAndFormedInBothLanguages() {
    for (Node verb : VERBS.inScheme("verb")) {
      List<Word> forms = new ArrayList<>(VERBS.words(verb, "preambularForm"));
      forms.addAll(VERBS.words(verb, "operativeForm"));
      assertEquals(Set.of("en", "fr"), languages(forms), verb.getURI());
      assertEquals(Set.of("en", "fr"), languages(VERBS.labels(verb)), verb.getURI());
    }
  }

  @Test
  void noNameBelongsToTwoOrganisations() {
    Map<String, String> owners = new HashMap<>();
    for (var list : lists().entrySet()) {
      for (Node node : list.getKey().ofClass(list.getValue())) {
        String id = list.getKey().notation(node);
        for (Word name : names(list.getKey(), node)) {
          String before = owners.put(Folded.of(name.text()).text(), id);
          assertTrue(before == null || before.equals(id), name + ": " + id + ", " + before);
        }
      }
    }
  }

  @Test
  void everyOrganisationIsWhole() {
    Set<String> all =
        lists().entrySet().stream()
            .flatMap(l -> l.getKey().ofClass(l.getValue()).stream())
            .map(Node::getURI)
            .collect(Collectors.toSet());
    assertTrue(all.size() >= 220, all.size() + " organisations");
    for (var list : lists().entrySet()) {
      for (Node node : list.getKey().ofClass(list.getValue())) {
        assertTrue(
            languages(names(list.getKey(), node)).containsAll(Set.of("en", "fr")), node.getURI());
        assertFalse(list.getKey().links(node, "hasName").isEmpty(), node.getURI());
        for (Node parent : list.getKey().links(node, "parent")) {
          assertTrue(all.contains(parent.getURI()), node + " is part of " + parent);
        }
      }
    }
  }

  @Test
  void aNameEndsTheDayTheNextBegins() {
    for (Node node : ORGANISATIONS.ofClass("Organisation")) {
      List<String> from = dates(node, "from");
      for (String until : dates(node, "until")) {
        assertTrue(from.contains(until), node + ": nothing begins on " + until);
      }
    }
  }

  private static List<String> dates(Node organisation, String property) {
    return ORGANISATIONS.links(organisation, "hasName").stream()
        .flatMap(n -> ORGANISATIONS.words(n, property).stream())
        .map(Word::text)
        .toList();
  }

  private static Map<WordLists, String> lists() {
    return Map.of(ORGANISATIONS, "Organisation", ORGANS, "Organ");
  }

  private static List<Word> names(WordLists list, Node node) {
    return Stream.concat(
            list.labels(node).stream(),
            list.links(node, "hasName").stream().flatMap(n -> list.words(n, "name").stream()))
        .toList();
  }

  private static Set<String> languages(List<Word> words) {
    return words.stream().map(Word::language).collect(Collectors.toSet());
  }
}

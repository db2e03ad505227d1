package org.plenary.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;
import org.plenary.graph.Identities.Profile;
import org.plenary.graph.Identities.Suggestion;
import org.plenary.validate.Validator;

class IdentitiesTest {
  private static final Set<String> CITED = Set.of("a", "b", "c", "d");
  private static final List<String> VERBS =
      List.of("recall", "note", "welcome", "affirm", "urge", "request", "invite", "decide");
  private static final Profile DRAFT =
      new Profile(Iris.BASE + "document/unidentified/x", "Unidentified (x)", CITED, 5, 3, VERBS);

  private static Profile known(String iri, Set<String> cited, int operative, List<String> verbs) {
    return new Profile(iri, "A/RES/72/900", cited, 5, operative, verbs);
  }

  private static double score(Profile candidate) {
    return Identities.suggest(DRAFT, List.of(candidate)).stream()
        .mapToDouble(Suggestion::score)
        .findFirst()
        .orElse(0);
  }

  @Test
  void sameCitationsVerbsAndParagraphsAreSuggestedFirst() {
    Profile same = known("same", CITED, 3, VERBS);
    List<String> others = new ArrayList<>(VERBS);
    Collections.swap(others, 0, 1);
    Profile near = known("near", CITED, 3, others);
    List<Suggestion> suggestions = Identities.suggest(DRAFT, List.of(near, same));
    assertEquals(List.of(same, near), suggestions.stream().map(Suggestion::candidate).toList());
    assertEquals(1, suggestions.get(0).score());
    assertEquals(0.5 + 0.25 * 7 / 8 + 0.25, suggestions.get(1).score());
  }

  @Test
  void oneParagraphMoreDoesNotShiftTheVerbs() {
    List<String> more = new ArrayList<>(VERBS);
    more.add(0, "affirm");
    assertEquals(
        0.5 + 0.25 * 8 / 9 + 0.25 * (1 + 3 / 4.0) / 2, score(known("more", CITED, 4, more)));
  }

  @Test
  void aDocumentThatIsCitedIsAnotherOne() {
    Set<String> withSelf = new HashSet<>(CITED);
    withSelf.add(DRAFT.iri());
    assertEquals(0, score(known("a", CITED, 3, VERBS)));
    assertEquals(0, score(known("citing", withSelf, 3, VERBS)));
  }

  @Test
  void fewSharedCitationsProveNothing() {
    Set<String> two = Set.of("a", "b");
    Profile small = new Profile("x", "Unidentified", two, 5, 3, VERBS);
    assertTrue(Identities.suggest(small, List.of(known("y", two, 3, VERBS))).isEmpty());
    Profile nothing = new Profile("x", "Unidentified", Set.of(), 0, 0, List.of());
    assertTrue(Identities.suggest(nothing, List.of(nothing)).isEmpty());
    assertTrue(Identities.suggest(nothing, List.of(known("y", Set.of(), 0, List.of()))).isEmpty());
  }

  @Test
  void otherCitationsAreNoSuggestion() {
    assertEquals(0, score(known("other", Set.of("a", "b", "c", "e", "f"), 3, VERBS)));
  }

  @Test
  void aSuggestionIsNotAFact() {
    Profile candidate = known(Iris.BASE + "document/A/RES/72/900", CITED, 3, VERBS);
    Model model = Identities.graph(Identities.suggest(DRAFT, List.of(candidate)));
    assertFalse(model.containsResource(OWL.sameAs));
    assertEquals(List.of(), Validator.forDocuments().check(model.getGraph()).findings());
    assertEquals(
        DRAFT.iri() + "/suggestion/1", model.listSubjects().next().getURI(), model::toString);
  }

  @Test
  void aProfileHoldsWhatTheTextCites() {
    Profile profile = Identities.profile(Cases.ALL.get("resolution"));
    assertEquals(Set.of(Iris.BASE + "document/A/RES/59/8", "resolution 16/18"), profile.cited());
    assertEquals(1, profile.preambular());
    assertEquals(1, profile.operative());
    assertEquals(List.of("recall", "-"), profile.verbs());
  }
}

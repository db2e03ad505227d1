package org.plenary.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.plenary.document.Citation;
import org.plenary.document.Found;
import org.plenary.document.Identity;
import org.plenary.document.Paragraph;
import org.plenary.document.Target;
import org.plenary.document.UnDocument;

/**
 * Suggests what an unidentified document may be: the draft, a translation or a copy of a document
 * that cites the same documents and has the same paragraphs. A suggestion is never a fact.
 */
public final class Identities {
  /** Below this two documents on one agenda item already look alike: 72/74 and 67/264 reach 0.7. */
  private static final double LEAST = 0.8;

  /**
   * What a document is compared by; also read back from published graphs.
   *
   * @param iri the document
   * @param label what to call it
   * @param cited labels of the documents it cites in its text, not in its header
   * @param preambular how many preambular paragraphs it has
   * @param operative how many operative paragraphs
   * @param verbs concepts of their leading verbs, in order
   */
  public record Profile(
      String iri,
      String label,
      Set<String> cited,
      int preambular,
      int operative,
      List<String> verbs) {}

  /**
   * @param document the unidentified document
   * @param candidate what it may be a draft, translation or copy of
   * @param score 0 to 1: half for the shared citations (shared by all), half for the paragraphs
   *     (those whose verbs agree, by all)
   */
  public record Suggestion(
      Profile document, Profile candidate, double score, List<String> grounds) {}

  private Identities() {}

  /** The profile of a document. */
  public static Profile profile(UnDocument document) {
    Set<String> cited =
        document.citations().stream()
            .map(Found::value)
            .filter(c -> !c.place().part().label().equals("header"))
            .map(Citation::target)
            .map(Target::label)
            .collect(Collectors.toSet());
    return new Profile(
        Iris.document(document.identity()),
        WorkGraph.label(document),
        cited,
        count(document.paragraphs(), "preambular"),
        count(document.paragraphs(), "operative"),
        document.paragraphs().stream()
            .map(p -> p.verb().map(v -> v.value().concept()).orElse("-"))
            .toList());
  }

  /** Whether a document states no symbol. */
  public static boolean isUnidentified(UnDocument document) {
    return document.identity() instanceof Identity.ByContent;
  }

  private static int count(List<Paragraph> paragraphs, String part) {
    return (int) paragraphs.stream().filter(p -> p.place().part().label().equals(part)).count();
  }

  /** Suggestions for a document, the best first. */
  public static List<Suggestion> suggest(Profile document, Collection<Profile> candidates) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (Profile candidate : candidates) {
      Suggestion suggestion = compare(document, candidate);
      if (suggestion.score() >= LEAST) {
        suggestions.add(suggestion);
      }
    }
    suggestions.sort(
        Comparator.comparingDouble(Suggestion::score)
            .reversed()
            .thenComparing(s -> s.candidate().iri()));
    return suggestions;
  }

  private static Suggestion compare(Profile document, Profile candidate) {
    Set<String> shared = new HashSet<>(document.cited());
    shared.retainAll(candidate.cited());
    Set<String> all = new HashSet<>(document.cited());
    all.addAll(candidate.cited());
    int paragraphs = Math.max(document.verbs().size(), candidate.verbs().size());
    int matching =
        sameCounts(document, candidate) ? paragraphs : alike(document.verbs(), candidate.verbs());
    double score =
        all.isEmpty() || paragraphs == 0
            ? 0
            : 0.5 * shared.size() / all.size() + 0.5 * matching / paragraphs;
    List<String> grounds =
        List.of(
            "%d of %d cited documents are shared".formatted(shared.size(), all.size()),
            "%d preambular and %d operative paragraphs here, %d and %d there"
                .formatted(
                    document.preambular(), document.operative(),
                    candidate.preambular(), candidate.operative()),
            "the verbs of %d of %d paragraphs agree"
                .formatted(alike(document.verbs(), candidate.verbs()), paragraphs));
    return new Suggestion(document, candidate, score, grounds);
  }

  /** Verbs pair many to many across languages, so equal counts in both parts count as much. */
  private static boolean sameCounts(Profile a, Profile b) {
    return a.preambular() == b.preambular() && a.operative() == b.operative();
  }

  private static int alike(List<String> a, List<String> b) {
    int same = 0;
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      same += a.get(i).equals(b.get(i)) ? 1 : 0;
    }
    return same;
  }

  /** The suggestions as a graph. */
  public static Model graph(List<Suggestion> suggestions) {
    Model model = ModelFactory.createDefaultModel();
    int ordinal = 0;
    for (Suggestion s : suggestions) {
      Resource node =
          model
              .createResource(Iris.suggestion(s.document().iri(), ++ordinal))
              .addProperty(org.apache.jena.vocabulary.RDF.type, Plenary.IdentitySuggestion)
              .addProperty(Plenary.suggestedFor, model.createResource(s.document().iri()))
              .addProperty(Plenary.suggests, model.createResource(s.candidate().iri()))
              .addProperty(
                  Plenary.score,
                  java.math.BigDecimal.valueOf(s.score())
                      .setScale(3, java.math.RoundingMode.HALF_UP)
                      .toPlainString(),
                  org.apache.jena.datatypes.xsd.XSDDatatype.XSDdecimal)
              .addProperty(
                  org.apache.jena.vocabulary.RDFS.label,
                  s.document().label()
                      + " may be a draft, translation or copy of "
                      + s.candidate().label(),
                  "en");
      s.grounds().forEach(g -> node.addProperty(Plenary.ground, g));
    }
    return model;
  }
}

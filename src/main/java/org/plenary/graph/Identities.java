package org.plenary.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.document.Citation;
import org.plenary.document.Found;
import org.plenary.document.Paragraph;
import org.plenary.document.Part;
import org.plenary.document.Target;
import org.plenary.document.UnDocument;

/**
 * Suggests what an unidentified document may be: the draft, a translation or a copy of a document
 * that cites the same documents and has the same paragraphs. A suggestion is never a fact.
 *
 * <p>The score is {@code 0.5 c + 0.25 v + 0.25 p}, each from 0 to 1: {@code c} the share of cited
 * documents that both cite; {@code v} the longest sequence of leading verbs, as concepts, that both
 * have in the same order, by the verbs of the longer one; {@code p} how near the numbers of
 * preambular and of operative paragraphs are. The French draft of A/RES/72/74 reaches 0.947 with
 * it. Verbs count less than citations, since they pair many to many across languages.
 */
public final class Identities {
  /** Below this, resolutions on one agenda item in two years look alike: 61/49 and 59/8 do. */
  private static final double LEAST = 0.85;

  /** With fewer citations in common, two short texts that cite one resolution would be alike. */
  private static final int LEAST_SHARED = 3;

  /**
   * What a document is compared by.
   *
   * @param iri the document
   * @param label what to call it
   * @param cited IRIs of the documents it cites in its text, not in its header; the words of those
   *     whose organ is not known
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
      List<String> verbs) {
    public Profile {
      cited = Set.copyOf(cited);
      verbs = List.copyOf(verbs);
    }
  }

  /**
   * @param document the unidentified document
   * @param candidate what it may be a draft, translation or copy of
   * @param score 0 to 1
   * @param grounds sentences with the numbers behind the score
   */
  public record Suggestion(
      Profile document, Profile candidate, double score, List<String> grounds) {
    public Suggestion {
      grounds = List.copyOf(grounds);
    }
  }

  private Identities() {}

  /** The profile of a document. */
  public static Profile profile(UnDocument document) {
    Set<String> cited =
        document.citations().stream()
            .map(Found::value)
            .filter(c -> c.place().part() != Part.HEADER)
            .map(Citation::target)
            .map(Identities::key)
            .collect(Collectors.toSet());
    return new Profile(
        Iris.document(document.identity()),
        WorkGraph.label(document),
        cited,
        count(document.paragraphs(), Part.PREAMBULAR),
        count(document.paragraphs(), Part.OPERATIVE),
        document.paragraphs().stream()
            .map(p -> p.verb().map(v -> v.value().concept()).orElse("-"))
            .toList());
  }

  private static String key(Target target) {
    return target instanceof Target.Known known ? Iris.document(known.symbol()) : target.label();
  }

  private static int count(List<Paragraph> paragraphs, Part part) {
    return (int) paragraphs.stream().filter(p -> p.place().part() == part).count();
  }

  /** Suggestions for a document, the best first. */
  public static List<Suggestion> suggest(Profile document, Collection<Profile> candidates) {
    return candidates.stream()
        .filter(c -> !isAnother(document, c))
        .flatMap(c -> compare(document, c).stream())
        .sorted(
            Comparator.comparingDouble(Suggestion::score)
                .reversed()
                .thenComparing(s -> s.candidate().iri()))
        .toList();
  }

  /**
   * No text cites itself: the draft of 72/74 cites 67/264 and so is no draft of it, though both are
   * on the same agenda item and have most words in common.
   */
  private static boolean isAnother(Profile document, Profile candidate) {
    return document.iri().equals(candidate.iri())
        || document.cited().contains(candidate.iri())
        || candidate.cited().contains(document.iri());
  }

  private static Optional<Suggestion> compare(Profile document, Profile candidate) {
    Set<String> shared = new HashSet<>(document.cited());
    shared.retainAll(candidate.cited());
    Set<String> all = new HashSet<>(document.cited());
    all.addAll(candidate.cited());
    int verbs = Math.max(document.verbs().size(), candidate.verbs().size());
    int alike = alike(document.verbs(), candidate.verbs());
    double paragraphs =
        (nearness(document.preambular(), candidate.preambular())
                + nearness(document.operative(), candidate.operative()))
            / 2;
    double score =
        0.5 * shared.size() / Math.max(1, all.size())
            + 0.25 * alike / Math.max(1, verbs)
            + 0.25 * paragraphs;
    List<String> grounds =
        List.of(
            "%d of %d cited documents are shared".formatted(shared.size(), all.size()),
            "%d preambular and %d operative paragraphs here, %d and %d there"
                .formatted(
                    document.preambular(), document.operative(),
                    candidate.preambular(), candidate.operative()),
            "the verbs of %d of %d paragraphs agree in their order".formatted(alike, verbs));
    return score < LEAST || shared.size() < LEAST_SHARED
        ? Optional.empty()
        : Optional.of(new Suggestion(document, candidate, score, grounds));
  }

  /** 1 for the same number, 0 when only one of them is 0. */
  private static double nearness(int a, int b) {
    return a == b ? 1 : (double) Math.min(a, b) / Math.max(a, b);
  }

  /**
   * Length of the longest common subsequence, so that one paragraph more does not shift the rest.
   */
  private static int alike(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (String verb : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = row[j];
        row[j] = verb.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.size()];
  }

  /** The suggestions as a graph. */
  public static Model graph(List<Suggestion> suggestions) {
    Model model = ModelFactory.createDefaultModel();
    int ordinal = 0;
    for (Suggestion suggestion : suggestions) {
      add(model, suggestion, ++ordinal);
    }
    return model;
  }

  private static void add(Model model, Suggestion s, int ordinal) {
    String score = BigDecimal.valueOf(s.score()).setScale(3, RoundingMode.HALF_UP).toPlainString();
    String document = s.document().label();
    String candidate = s.candidate().label();
    String english = document + " may be a draft, translation or copy of " + candidate;
    String french =
        document + " est peut-être un projet, une traduction ou une copie de " + candidate;
    Resource node =
        model
            .createResource(Iris.suggestion(s.document().iri(), ordinal))
            .addProperty(RDF.type, Plenary.IdentitySuggestion)
            .addProperty(Plenary.suggestedFor, model.createResource(s.document().iri()))
            .addProperty(Plenary.suggests, model.createResource(s.candidate().iri()))
            .addProperty(Plenary.score, score, XSDDatatype.XSDdecimal)
            .addProperty(RDFS.label, english, "en")
            .addProperty(RDFS.label, french, "fr");
    s.grounds().forEach(g -> node.addProperty(Plenary.ground, g));
  }
}

package org.plenary.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryException;

/**
 * Matches things of others with ours by what identifies both: the values of theirs are read as
 * keys, whatever their properties are called.
 */
public final class Matching {
  private final Key key;
  private final Optional<String> property;
  private final Map<String, SortedSet<String>> ours;

  /** The keys of each of their things, in order of its IRI. */
  private final SortedMap<String, SortedSet<String>> theirs = new TreeMap<>();

  private Matching(Key key, Optional<String> property, Map<String, SortedSet<String>> ours) {
    this.key = key;
    this.property = property;
    this.ours = ours;
  }

  /**
   * @param property the IRI of the only property whose values are keys; empty for any
   * @param dataset with our things
   */
  public static Matching by(Key key, Optional<String> property, Dataset dataset) {
    Map<String, SortedSet<String>> ours = new HashMap<>();
    Txn.executeRead(
        dataset,
        () -> {
          try (var execution = QueryExecution.create(query(key), dataset)) {
            execution.execSelect().forEachRemaining(row -> add(key, row, ours));
          }
        });
    return new Matching(key, property, ours);
  }

  private static void add(Key key, QuerySolution row, Map<String, SortedSet<String>> ours) {
    if (row.getResource("thing").isURIResource()) {
      key.of(row.getLiteral("key").getLexicalForm(), true)
          .ifPresent(
              k ->
                  ours.computeIfAbsent(k, x -> new TreeSet<>())
                      .add(row.getResource("thing").getURI()));
    }
  }

  private static Query query(Key key) {
    try {
      return Catalogue.bundled().find(key.query()).orElseThrow().with(Map.of());
    } catch (QueryException e) {
      throw new IllegalStateException("a bundled query is wrong: " + key.query(), e);
    }
  }

  /** Takes a statement of theirs; things without an IRI can't be linked. */
  public void take(Quad quad) {
    boolean wanted =
        quad.getSubject().isURI() && property.map(p -> quad.getPredicate().hasURI(p)).orElse(true);
    if (wanted) {
      SortedSet<String> keys =
          theirs.computeIfAbsent(quad.getSubject().getURI(), s -> new TreeSet<>());
      if (quad.getObject().isLiteral()) {
        key.of(quad.getObject().getLiteralLexicalForm(), property.isPresent()).ifPresent(keys::add);
      }
    }
  }

  /** What became of one of their things. */
  public sealed interface Match {
    /** Their thing. */
    String theirs();

    /** One of ours has its key. */
    record Matched(String theirs, String ours) implements Match {}

    /**
     * Several of ours have its keys, or one has too few of them: none is linked.
     *
     * @param candidates ours, with the keys that they share with it
     */
    record Ambiguous(String theirs, SortedMap<String, SortedSet<String>> candidates)
        implements Match {}

    /** None of ours has. */
    record Unmatched(String theirs, String reason) implements Match {}
  }

  /** What became of each of their things, in order of their IRIs. */
  public List<Match> matches() {
    return theirs.entrySet().stream().map(e -> match(e.getKey(), e.getValue())).toList();
  }

  private Match match(String thing, SortedSet<String> keys) {
    SortedMap<String, SortedSet<String>> found = new TreeMap<>();
    for (String k : keys) {
      ours.getOrDefault(k, new TreeSet<>())
          .forEach(one -> found.computeIfAbsent(one, o -> new TreeSet<>()).add(k));
    }
    if (keys.isEmpty()) {
      return new Match.Unmatched(thing, "no value is a " + name());
    }
    if (found.isEmpty()) {
      return new Match.Unmatched(thing, "nothing here has the " + name() + " " + some(keys));
    }
    return likeliest(found, keys.size())
        .<Match>map(one -> new Match.Matched(thing, one))
        .orElseGet(() -> new Match.Ambiguous(thing, found));
  }

  /**
   * The only candidate, or the only one with several of the keys: Hungary has three names of ours,
   * and by "EU", its continent, one of the European Union's.
   */
  private Optional<String> likeliest(SortedMap<String, SortedSet<String>> found, int keys) {
    List<String> several =
        found.entrySet().stream()
            .filter(e -> e.getValue().size() > 1)
            .map(Map.Entry::getKey)
            .toList();
    if (several.size() == 1) {
      return Optional.of(several.get(0));
    }
    return Optional.of(found.firstKey())
        .filter(one -> found.size() == 1 && found.get(one).size() >= key.wanted(keys));
  }

  /** The first of several keys: a thing has dozens of labels. */
  private static String some(SortedSet<String> keys) {
    return keys.size() == 1
        ? keys.first()
        : "%s (nor %d others)".formatted(keys.first(), keys.size() - 1);
  }

  private String name() {
    return key.name().toLowerCase(Locale.ROOT);
  }

  /** The links of what was matched. */
  public Stream<Quad> links(List<Match> matches) {
    return matches.stream()
        .filter(Match.Matched.class::isInstance)
        .map(Match.Matched.class::cast)
        .map(
            m ->
                Quad.create(
                    Quad.defaultGraphIRI,
                    Triple.create(
                        NodeFactory.createURI(m.ours()),
                        key.predicate(),
                        NodeFactory.createURI(m.theirs()))));
  }
}

package org.plenary.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;
import org.plenary.graph.Doubt;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryException;
import org.plenary.query.QueryFile;

/**
 * Holds all published documents against each other, by the queries of {@code queries/checks/}. Each
 * row is a finding about its {@code ?document}; {@code ?span} and {@code ?source} say where it
 * shows, the other columns stand in the message.
 */
public final class Survey {
  private static final Pattern COLUMN = Pattern.compile("\\{(\\w+)\\}");

  private Survey() {}

  /** All that the bundled checks find, check by check, in the order of the rows. */
  public static List<Doubt> of(Dataset dataset) {
    List<Doubt> doubts = new ArrayList<>();
    for (QueryFile check : Catalogue.bundled().checks()) {
      doubts.addAll(of(check, dataset));
    }
    return List.copyOf(doubts);
  }

  /** What one check finds; rows with one message about one document are one finding. */
  public static List<Doubt> of(QueryFile check, Dataset dataset) {
    Map<List<String>, Places> found = new LinkedHashMap<>();
    Txn.executeRead(
        dataset,
        () -> {
          try (var execution = QueryExecution.create(query(check), dataset)) {
            execution.execSelect().forEachRemaining(row -> add(check, row, found));
          }
        });
    List<Doubt> doubts = new ArrayList<>();
    found.forEach(
        (key, places) ->
            doubts.add(
                new Doubt(
                    check.name().substring(Catalogue.CHECKS.length()),
                    check.header().getOrDefault("severity", "info"),
                    key.get(0),
                    key.get(1),
                    key.get(2),
                    places.sources,
                    places.spans)));
    return doubts;
  }

  private static final class Places {
    private final Set<String> sources = new HashSet<>();
    private final Set<String> spans = new HashSet<>();
  }

  private static void add(QueryFile check, QuerySolution row, Map<List<String>, Places> found) {
    List<String> key =
        List.of(
            text(row, "document"),
            message(check.header().getOrDefault("message", check.title()), row),
            message(check.header().getOrDefault("message-fr", ""), row));
    Places places = found.computeIfAbsent(key, k -> new Places());
    Optional.of(text(row, "source")).filter(s -> !s.isEmpty()).ifPresent(places.sources::add);
    Optional.of(text(row, "span"))
        .filter(s -> !s.isEmpty())
        .ifPresent(
            span -> {
              places.spans.add(span);
              places.sources.add(span.substring(0, span.indexOf("/span/")));
            });
  }

  private static String message(String pattern, QuerySolution row) {
    return COLUMN.matcher(pattern).replaceAll(m -> Matcher.quoteReplacement(text(row, m.group(1))));
  }

  private static String text(QuerySolution row, String column) {
    RDFNode node = row.get(column);
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }

  private static Query query(QueryFile check) {
    try {
      return check.with(Map.of());
    } catch (QueryException e) {
      throw new IllegalStateException("a check is no query: " + check.name(), e);
    }
  }
}

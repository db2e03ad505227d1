package org.plenary.link;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.plenary.graph.Iris;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryException;
import org.plenary.query.QueryFile;

/**
 * A set of links to one data set of others, as a query of {@code queries/links/} makes it.
 *
 * @param query the query, whose header says to what and how
 * @param triples how many links there are, by property
 * @param toThings whether they lead to things; else they are values by which others name ours
 */
public record Linkset(QueryFile query, SortedMap<String, Long> triples, boolean toThings) {

  /** The links that a query makes of a dataset. */
  public static Graph links(QueryFile query, Dataset dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Graph links = GraphFactory.createDefaultGraph();
          try (var execution = QueryExecution.create(parsed(query), dataset)) {
            execution.execConstructTriples().forEachRemaining(links::add);
          }
          return links;
        });
  }

  /** What is to be said of the links that a query made. */
  public static Linkset of(QueryFile query, Graph links) {
    SortedMap<String, Long> triples = new TreeMap<>();
    links.find().forEach(t -> triples.merge(t.getPredicate().getURI(), 1L, Long::sum));
    boolean toThings = !links.find().filterKeep(t -> t.getObject().isLiteral()).hasNext();
    return new Linkset(query, triples, toThings);
  }

  /** Its short name, e.g. {@code m49}. */
  public static String name(QueryFile query) {
    return query.name().substring(Catalogue.LINKS.length());
  }

  /** The named graph that holds its links and nothing else. */
  public static String graph(QueryFile query) {
    return Iris.graphOf(query.name());
  }

  /** How many links there are. */
  public long size() {
    return triples.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Query parsed(QueryFile query) {
    try {
      return query.with(Map.of());
    } catch (QueryException e) {
      throw new IllegalStateException("makes no links: " + query.name(), e);
    }
  }
}

package org.plenary.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryException;
import org.plenary.query.QueryFile;

/** Asks the queries that pages are made of; each in one read transaction. */
final class SiteQueries {
  private final Dataset dataset;
  private final Catalogue catalogue;

  SiteQueries(Dataset dataset, Catalogue catalogue) {
    this.dataset = dataset;
    this.catalogue = catalogue;
  }

  /** A row by column; columns without a value are missing. */
  record Row(Map<String, Node> cells) {
    Optional<Node> node(String column) {
      return Optional.ofNullable(cells.get(column));
    }

    /** The value as text: an IRI or the words of a literal; empty when there is none. */
    String text(String column) {
      return node(column).map(SiteQueries::text).orElse("");
    }
  }

  /** A table: its columns in order, and its rows. */
  record Table(List<String> columns, List<Row> rows) {}

  static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** The rows of one of the queries for pages, e.g. {@code links-out}. */
  List<Row> rows(String name, Map<String, String> values) {
    return table(query(name, values)).rows();
  }

  Table table(Query query) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(dataset.asDatasetGraph()).query(query).build()) {
            var rowSet = execution.select();
            List<Row> rows = new ArrayList<>();
            rowSet.forEachRemaining(
                binding -> {
                  Map<String, Node> cells = new LinkedHashMap<>();
                  binding.forEach((variable, node) -> cells.put(variable.getVarName(), node));
                  rows.add(new Row(cells));
                });
            return new Table(rowSet.getResultVars().stream().map(Var::getVarName).toList(), rows);
          }
        });
  }

  boolean ask(String name, Map<String, String> values) {
    Query query = query(name, values);
    return Txn.calculateRead(
        dataset, () -> QueryExec.dataset(dataset.asDatasetGraph()).query(query).ask());
  }

  Model describe(String iri) {
    Query query = query("describe", Map.of("thing", iri));
    return Txn.calculateRead(
        dataset,
        () -> {
          try (var execution = org.apache.jena.query.QueryExecution.create(query, dataset)) {
            return execution.execConstruct();
          }
        });
  }

  private Query query(String name, Map<String, String> values) {
    QueryFile file = catalogue.find("site/" + name).orElseThrow();
    try {
      return file.with(values);
    } catch (QueryException e) {
      throw new IllegalStateException("a page's own query is wrong: " + name, e);
    }
  }
}

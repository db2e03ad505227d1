package org.plenary.evaluate.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plenary.document.UnDocument;
import org.plenary.graph.DocumentGraph;
import org.plenary.graph.Iris;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryException;
import org.plenary.rdf.RdfReader;

/** The rows that the contract queries give for what was read. */
public final class ReadRows {
  private final Graph lists = GraphFactory.createDefaultGraph();

  /** Reads the ontology and word lists that the queries need. */
  public ReadRows() {
    for (String list : List.of("plenary", "organisations", "organs", "states")) {
      RdfReader.bundled("/ontology/" + list + ".ttl").find().forEach(lists::add);
    }
  }

  /**
   * The rows of documents that were read in one text.
   *
   * @param documents the documents
   * @param queries the queries wanted, e.g. {@code citations}
   */
  public Map<String, List<Map<String, String>>> of(
      List<UnDocument> documents, Iterable<String> queries) {
    Dataset dataset = dataset(documents);
    Map<String, List<Map<String, String>>> answers = new LinkedHashMap<>();
    for (String name : queries) {
      List<Map<String, String>> rows = new ArrayList<>();
      try (QueryExecution execution = QueryExecutionFactory.create(query(name), dataset)) {
        execution.execSelect().forEachRemaining(solution -> rows.add(row(solution)));
      }
      answers.put(name, rows);
    }
    return answers;
  }

  /** The documents in graphs of their own, and all with the lists as the default graph. */
  private Dataset dataset(List<UnDocument> documents) {
    Graph all = GraphFactory.createDefaultGraph();
    DatasetGraph graphs = DatasetGraphFactory.create(new Union(all, lists));
    for (UnDocument document : documents) {
      Graph graph = DocumentGraph.of(document).getGraph();
      graph.find().forEach(all::add);
      String iri = Iris.graph(document.source().sha256(), document.ordinal());
      graphs.addGraph(NodeFactory.createURI(iri), graph);
    }
    return DatasetFactory.wrap(graphs);
  }

  private static Query query(String name) {
    try {
      return Catalogue.bundled().find(name).orElseThrow().with(Map.of());
    } catch (QueryException e) {
      throw new IllegalStateException("the bundled query " + name + " takes no values", e);
    }
  }

  private static Map<String, String> row(QuerySolution solution) {
    Map<String, String> row = new LinkedHashMap<>();
    solution
        .varNames()
        .forEachRemaining(
            name -> {
              var node = solution.get(name).asNode();
              row.put(name, node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI());
            });
    return row;
  }
}

package org.plenary.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;
import org.plenary.SampleStore;
import org.plenary.store.Store;
import org.plenary.store.StoreException;

/** The rows that a query has in the sample, by column. */
final class SampleRows {
  private SampleRows() {}

  static List<Map<String, String>> of(Query query) throws IOException, StoreException {
    Store store = SampleStore.open();
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          List<Map<String, String>> rows = new ArrayList<>();
          try (var execution = QueryExecution.create(query, store.dataset())) {
            execution
                .execSelect()
                .forEachRemaining(
                    solution -> {
                      Map<String, String> row = new TreeMap<>();
                      solution
                          .varNames()
                          .forEachRemaining(name -> row.put(name, text(solution.get(name))));
                      rows.add(row);
                    });
          }
          return rows;
        });
  }

  private static String text(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}

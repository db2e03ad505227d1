package org.plenary.site;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Answers queries whole or with an error. Fuseki 5.6.0 streams rows and, when a query runs out of
 * time, ends a reply of status 200 in the middle; so all rows are gathered before the first byte.
 */
final class WholeAnswers extends SPARQL_QueryDataset {
  /** More rows than any table or join needs; dumps are the way to have everything. */
  static final int MOST_ROWS = 250_000;

  private static final int CONTENT_TOO_LARGE = 413;

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    if (!query.isSelectType()) {
      return super.executeQuery(action, execution, query, log);
    }
    RowSet rows = execution.select();
    List<Binding> whole = new ArrayList<>();
    while (rows.hasNext()) {
      whole.add(rows.next());
      if (whole.size() > MOST_ROWS) {
        ServletOps.error(
            CONTENT_TOO_LARGE,
            "The answer has more than %d rows: use LIMIT and OFFSET.".formatted(MOST_ROWS));
      }
    }
    return new QueryExecResult(RowSetStream.create(rows.getResultVars(), whole.iterator()));
  }
}

package org.plenary.query;

import java.io.OutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Asks a query of a dataset. */
public final class Answers {
  private Answers() {}

  /**
   * Writes the whole answer; a graph that a query constructs is written as Turtle whatever the
   * format.
   */
  public static void write(Dataset dataset, Query query, ResultFormat format, OutputStream out) {
    try (QueryExecution execution = QueryExecution.dataset(dataset).query(query).build()) {
      if (query.isSelectType() && format == ResultFormat.TEXT) {
        TextTable.write(execution.execSelect(), out);
      } else if (query.isSelectType()) {
        ResultsWriter.create().lang(format.lang()).build().write(out, execution.execSelect());
      } else if (query.isAskType()) {
        ResultsWriter.create().lang(format.lang()).build().write(out, execution.execAsk());
      } else if (query.isDescribeType()) {
        RDFDataMgr.write(out, execution.execDescribe(), Lang.TURTLE);
      } else {
        RDFDataMgr.write(out, execution.execConstruct(), Lang.TURTLE);
      }
    }
  }
}

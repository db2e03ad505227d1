package org.plenary.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;

/** A table for people: aligned columns, words without quotes and types, long cells cut. */
final class TextTable {
  private static final int WIDEST = 60;

  private TextTable() {}

  static void write(ResultSet results, OutputStream out) {
    List<List<String>> rows = new ArrayList<>();
    List<String> columns = results.getResultVars();
    rows.add(columns);
    results.forEachRemaining(row -> rows.add(columns.stream().map(c -> cell(row.get(c))).toList()));
    int[] widths = new int[columns.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    var printer = new PrintStream(out, false, StandardCharsets.UTF_8);
    rows.forEach(row -> printer.println(line(row, widths)));
    printer.flush();
  }

  private static String cell(RDFNode node) {
    if (node == null) {
      return "";
    }
    String words = node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    String flat = words.replaceAll("\\s+", " ");
    return flat.length() <= WIDEST ? flat : flat.substring(0, WIDEST - 2) + " …";
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
    }
    return line.toString().stripTrailing();
  }
}

package org.plenary.site.finding;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.NaturalOrder;

/**
 * Findings in the order in which they are read, the gravest first.
 *
 * @param rows each finding once
 */
record Findings(List<FindingRow> rows) {
  /** The columns of the table as CSV: a contract, as those of the queries are. */
  private static final List<String> COLUMNS =
      List.of("finding", "severity", "rule", "message", "document", "session", "language", "file");

  /** What a query found; of a document with two sessions, the first row of a finding counts. */
  static Findings of(List<SiteQueries.Row> rows, FindingKinds kinds) {
    Map<String, FindingRow> each = new LinkedHashMap<>();
    rows.forEach(row -> each.computeIfAbsent(row.text("finding"), i -> FindingRow.of(row, kinds)));
    return new Findings(List.copyOf(each.values()));
  }

  /** Those that have all these values. */
  Findings with(Map<Facet, String> wanted) {
    return new Findings(
        rows.stream()
            .filter(f -> wanted.entrySet().stream().allMatch(w -> has(f, w.getKey(), w.getValue())))
            .toList());
  }

  private static boolean has(FindingRow finding, Facet facet, String value) {
    return facet.of(finding).equals(value);
  }

  /** How many there are of each value, in the natural order of the values. */
  Map<String, Long> counts(Facet facet) {
    Map<String, Long> counts = new TreeMap<>(new NaturalOrder());
    rows.stream()
        .map(facet::of)
        .filter(value -> !value.isEmpty())
        .forEach(value -> counts.merge(value, 1L, Long::sum));
    return counts;
  }

  /** As CSV (RFC 4180), UTF-8, with the headings. */
  String csv() {
    var text = new StringWriter();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(COLUMNS);
      for (FindingRow row : rows) {
        printer.printRecord((Collection<?>) cells(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> cells(FindingRow row) {
    return List.of(
        row.iri(),
        row.severity(),
        row.rule(),
        row.finding().label(),
        row.document().label(),
        row.session(),
        row.language(),
        row.file());
  }
}

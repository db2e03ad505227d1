package org.plenary.extract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plenary.document.Span;
import org.plenary.lexicon.Lexicon;
import org.plenary.source.RollCallTables;
import org.plenary.source.SourceText;

/** Reads a table of roll calls; a row that cannot be read says so in one line. */
final class RollCallReader {
  private static final int LAST_WEEKDAY = 7;

  private final Lexicon lexicon;

  RollCallReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Extraction> read(SourceText source) {
    List<CSVRecord> rows = new ArrayList<>();
    List<Extraction> extractions = new ArrayList<>();
    List<Extraction> wrong = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(new StringReader(source.text()), RollCallTables.format())) {
      parser.forEach(rows::add);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      wrong.add(
          new Extraction.NotRecognised(
              source.name(), "row %d: expected CSV, found something else".formatted(rows.size())));
    }
    var fields = new RollCallFields(lexicon, sessionsOfWeekdays(rows));
    for (int i = 0; i < rows.size(); i++) {
      int end =
          i + 1 < rows.size()
              ? (int) rows.get(i + 1).getCharacterPosition()
              : source.text().length();
      Span span = stripped(source.text(), (int) rows.get(i).getCharacterPosition(), end);
      extractions.add(fields.record(source, i + 1, span, rows.get(i)));
    }
    extractions.addAll(wrong);
    return extractions;
  }

  private static Span stripped(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }

  /**
   * The sessions in whose dates the day of the week stands in the place of the day of the month: no
   * vote of a session before 1997 was taken after the seventh, if one believes them.
   */
  private static Set<String> sessionsOfWeekdays(List<CSVRecord> rows) {
    Map<String, int[]> days = new HashMap<>();
    for (CSVRecord row : rows) {
      RollCallFields.day(row)
          .ifPresent(
              d -> {
                int[] counts = days.computeIfAbsent(row.get("session"), s -> new int[2]);
                counts[0]++;
                counts[1] += d.getDayOfMonth() <= LAST_WEEKDAY ? 1 : 0;
              });
    }
    return days.entrySet().stream()
        .filter(e -> 3 * e.getValue()[1] > 2 * e.getValue()[0])
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}

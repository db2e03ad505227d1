package org.plenary.evaluate.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.evaluate.Fact;
import org.plenary.evaluate.FactList;
import org.plenary.evaluate.Facts;
import org.plenary.evaluate.Field;
import org.plenary.evaluate.Letters;

/**
 * The facts of rows, gold or found alike: each row with the columns that are to be met, and the
 * fields that can be read from it.
 */
public final class RowFacts {
  private static final int PARAGRAPH_LENGTH = 60;

  /** The columns to be met, by query: names and subjects of meetings are there for the reader. */
  private static final Map<String, List<String>> COLUMNS = columns();

  /** The queries that have a table. */
  static final Set<String> QUERIES = COLUMNS.keySet();

  private final FactList facts = new FactList();

  private final Map<String, String> names;

  private RowFacts(Map<String, String> names) {
    this.names = names;
  }

  private static Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    columns.put(
        "documents",
        names("symbol type language title session agendaItem adoptedOn meeting issuedOn"));
    columns.put("drafts", names("symbol draft"));
    columns.put("citations", names("symbol cited citedOn part number note locator verb"));
    columns.put("paragraphs", names("symbol part number verb text"));
    columns.put("footnotes", names("symbol number text"));
    columns.put("organisations", names("label"));
    columns.put("meetings", names("start end place scheduled part number"));
    columns.put("memoranda", names("type party signedOn place part number"));
    columns.put("mandates", names("symbol kind session part number"));
    columns.put("votes", names("symbol state vote"));
    columns.put("vote-counts", names("symbol manner inFavour against abstaining notVoting"));
    return columns;
  }

  private static List<String> names(String names) {
    return Arrays.asList(names.split(" "));
  }

  /**
   * The facts of a document's rows.
   *
   * @param name the text's name
   * @param language BCP 47 tag
   * @param rows rows by query; only queries that are in it are measured
   * @param gold the gold's rows, whose names for an organisation stand for each other
   */
  public static Facts of(
      String name,
      String language,
      Map<String, List<Map<String, String>>> rows,
      Map<String, List<Map<String, String>>> gold) {
    var read = new RowFacts(names(gold.getOrDefault("organisations", List.of())));
    rows.forEach(read::table);
    return read.facts.of(name, language);
  }

  private void table(String query, List<Map<String, String>> rows) {
    Field field = Field.of(query).orElseThrow();
    facts.measured(field);
    if (field == Field.ORGANISATIONS) {
      facts.measured(Field.ORGANISATION_MENTIONS);
    }
    rows.forEach(row -> row(field, query, row));
    switch (field) {
      case DOCUMENTS -> header(rows);
      case CITATIONS -> citations(rows);
      case PARAGRAPHS -> paragraphs(rows);
      case FOOTNOTES -> facts.add(Fact.of(Field.NOTE_COUNT, Integer.toString(rows.size())));
      default -> {
        // The rows are all there is to be met.
      }
    }
  }

  private void row(Field field, String query, Map<String, String> row) {
    if (field == Field.ORGANISATIONS) {
      organisation(row);
    } else {
      String key = key(query, row);
      facts.add(Fact.of(field, key, key.replaceAll("\t+", " | ").strip(), place(row)));
    }
  }

  /** An organisation by any of the names that gold knows it by. */
  private void organisation(Map<String, String> row) {
    String label = row.getOrDefault("label", "");
    String key = names.getOrDefault(plain(label), plain(label));
    facts.addOnce(Fact.of(Field.ORGANISATIONS, key, label, ""));
    String mentions = row.getOrDefault("mentions", "");
    int times = mentions.matches("\\d+") ? Integer.parseInt(mentions) : 1;
    for (int i = 0; i < times; i++) {
      facts.add(Fact.of(Field.ORGANISATION_MENTIONS, key, label, ""));
    }
  }

  /** Gold gives the names that a document uses beside today's: {@code A | B}. */
  private static Map<String, String> names(List<Map<String, String>> gold) {
    Map<String, String> names = new HashMap<>();
    for (Map<String, String> row : gold) {
      String label = plain(row.getOrDefault("label", ""));
      names.put(label, label);
      for (String name : row.getOrDefault("names", "").split(" \\| ")) {
        names.putIfAbsent(plain(name), label);
      }
    }
    return names;
  }

  private static String plain(String name) {
    return name.replace('’', '\'').strip().toLowerCase(Locale.ROOT);
  }

  /** The cells to be met; a meeting of one day may give it as its end too. */
  private static String key(String query, Map<String, String> row) {
    return COLUMNS.get(query).stream()
        .map(
            column -> {
              String cell = row.getOrDefault(column, "");
              boolean repeated = column.equals("end") && cell.equals(row.get("start"));
              boolean cut = query.equals("paragraphs") && cell.length() > PARAGRAPH_LENGTH;
              return repeated ? "" : cut ? cell.substring(0, PARAGRAPH_LENGTH).strip() : cell;
            })
        .collect(Collectors.joining("\t"));
  }

  private static String place(Map<String, String> row) {
    List<String> place = new ArrayList<>();
    place.add(row.getOrDefault("part", "").replace("footnote", "note"));
    place.add(row.getOrDefault("part", "").isEmpty() ? "" : row.getOrDefault("number", ""));
    place.add(row.getOrDefault("note", ""));
    return place.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
  }

  private void header(List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      cell(Field.SYMBOL, row, "symbol");
      cell(Field.TYPE, row, "type");
      cell(Field.SESSION, row, "session");
      cell(Field.DATE, row, "adoptedOn");
      cell(Field.ISSUED, row, "issuedOn");
      cell(Field.MEETING, row, "meeting");
      String title = row.getOrDefault("title", "");
      facts.measured(Field.TITLE, Field.AGENDA_ITEM);
      if (!title.isEmpty()) {
        facts.add(Fact.of(Field.TITLE, Letters.of(title), Letters.shown(title), ""));
      }
      for (String item : row.getOrDefault("agendaItem", "").split("; ")) {
        if (!item.isEmpty()) {
          facts.add(Fact.of(Field.AGENDA_ITEM, item));
        }
      }
    }
  }

  private void cell(Field field, Map<String, String> row, String column) {
    facts.measured(field);
    String cell = row.getOrDefault(column, "");
    if (!cell.isEmpty()) {
      facts.add(Fact.of(field, cell));
    }
  }

  private void citations(List<Map<String, String>> rows) {
    facts.measured(Field.CITATION, Field.CITATION_PLACE);
    for (Map<String, String> row : rows) {
      String cited = row.getOrDefault("cited", "");
      if (!cited.isEmpty() && !row.getOrDefault("part", "").equals("header")) {
        String place = place(row);
        facts.addOnce(Fact.of(Field.CITATION, cited, cited, place));
        facts.addOnce(Fact.of(Field.CITATION_PLACE, cited + " @ " + place, cited, place));
      }
    }
  }

  private void paragraphs(List<Map<String, String>> rows) {
    facts.counts(in(rows, "preambular"), in(rows, "operative"));
    facts.measured(Field.VERB);
    for (Map<String, String> row : rows) {
      String verb = row.getOrDefault("verb", "");
      if (!verb.isEmpty()) {
        facts.add(Fact.of(Field.VERB, verb + " @ " + place(row), verb, place(row)));
      }
    }
  }

  private static long in(List<Map<String, String>> rows, String part) {
    return rows.stream().filter(r -> part.equals(r.get("part"))).count();
  }
}

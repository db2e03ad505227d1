package org.plenary.evaluate.table;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The tables of a folder and the folders below it: {@code citations.tsv} or {@code citations.json}
 * for the query {@code citations}. The column {@code file} names the text; a folder of one document
 * may hold it as {@code source.txt}.
 */
public final class GoldTables {
  private static final String OWN_TEXT = "source.txt";

  private final SortedMap<String, Map<String, List<Map<String, String>>>> documents =
      new TreeMap<>();

  private GoldTables() {}

  /**
   * Reads a folder.
   *
   * @throws IOException if a table can't be read
   */
  public static GoldTables read(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(p -> isTable(p.getFileName().toString())).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readAllBytes(file));
      }
    }
    return of(files);
  }

  private static boolean isTable(String name) {
    return RowFacts.QUERIES.stream()
        .anyMatch(q -> name.equals(q + ".tsv") || name.equals(q + ".json"));
  }

  /** Reads tables by their paths, e.g. {@code 000/citations.tsv}; other files are left alone. */
  public static GoldTables of(Map<String, byte[]> files) {
    var gold = new GoldTables();
    files.forEach(
        (path, bytes) -> {
          String name = path.substring(path.lastIndexOf('/') + 1);
          String folder = path.substring(0, path.length() - name.length());
          if (isTable(name)) {
            String query = name.substring(0, name.lastIndexOf('.'));
            gold.add(folder, query, name.endsWith(".tsv") ? tsv(bytes) : json(bytes));
          }
        });
    return gold;
  }

  private void add(String folder, String query, List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      String file = row.getOrDefault("file", OWN_TEXT);
      tables(file.equals(OWN_TEXT) ? folder + file : file)
          .computeIfAbsent(query, q -> new ArrayList<>())
          .add(row);
    }
    if (rows.isEmpty() && !folder.isEmpty()) {
      // An empty table says of a folder's one document that it has no such rows.
      documents.keySet().stream()
          .filter(f -> f.startsWith(folder))
          .findFirst()
          .ifPresent(f -> tables(f).computeIfAbsent(query, q -> new ArrayList<>()));
    }
  }

  private Map<String, List<Map<String, String>>> tables(String file) {
    return documents.computeIfAbsent(file, f -> new LinkedHashMap<>());
  }

  /** The texts by name, or by path below the folder when the folder holds them. */
  public List<String> texts() {
    return List.copyOf(documents.keySet());
  }

  /** The rows for a text by query; a query without a table is absent. */
  public Map<String, List<Map<String, String>>> rows(String text) {
    return documents.getOrDefault(text, Map.of());
  }

  private static List<Map<String, String>> tsv(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    String[] head = lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < head.length; i++) {
        row.put(head[i], i < cells.length ? cells[i] : "");
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<Map<String, String>> json(byte[] bytes) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      for (JsonObject object : reader.readArray().getValuesAs(JsonObject.class)) {
        Map<String, String> row = new LinkedHashMap<>();
        object.forEach((column, value) -> row.put(column, cell(value)));
        rows.add(row);
      }
    }
    return rows;
  }

  private static String cell(JsonValue value) {
    if (value == JsonValue.NULL) {
      return "";
    }
    return value instanceof JsonString string ? string.getString() : value.toString();
  }
}

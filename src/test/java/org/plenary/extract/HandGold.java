package org.plenary.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.plenary.SampleStore;
import org.plenary.document.UnDocument;
import org.plenary.source.Source;

/** Tables that readers wrote, and the documents of the corpus that they were read from. */
final class HandGold {
  private static final Path FOLDERS = Path.of("src/test/resources");

  private HandGold() {}

  /** The rows of a table of a folder such as {@code gold40}, by column. */
  static List<Map<String, String>> table(String folder, String name) throws IOException {
    List<String> lines =
        Files.readAllLines(FOLDERS.resolve(folder).resolve(name + ".tsv"), StandardCharsets.UTF_8);
    String[] head = lines.get(0).split("\t");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < head.length; i++) {
        row.put(head[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  /** The documents found in the text of a row of {@code documents.tsv}; none when it is none. */
  static List<UnDocument> extract(Path corpus, Map<String, String> row) throws IOException {
    byte[] bytes = text(corpus, row).getBytes(StandardCharsets.UTF_8);
    Source source = SampleStore.reader().read(row.get("document"), new ByteArrayInputStream(bytes));
    List<UnDocument> documents = new ArrayList<>();
    if (source instanceof Source.Readable readable) {
      for (Extraction extraction : SampleStore.extractor().extract(readable.text())) {
        if (extraction instanceof Extraction.Extracted extracted) {
          documents.add(extracted.document());
        }
      }
    }
    return documents;
  }

  /** The text that was read. */
  private static String text(Path corpus, Map<String, String> row) throws IOException {
    Path file = corpus.resolve(row.get("path"));
    String name = file.getFileName().toString();
    String text =
        name.endsWith(".xml")
            ? FlattenedXml.of(file)
            : name.endsWith(".json") ? ofJson(file) : Files.readString(file);
    if (!sha256(text).equals(row.get("sha256"))) {
      throw new IOException(row.get("path") + " is not the text that the gold was read from");
    }
    return text;
  }

  /** The field "text" of an object; of a list the texts of all, with their marks before them. */
  private static String ofJson(Path file) throws IOException {
    JsonValue json = JSON.parseAny(Files.readString(file));
    return json.isObject()
        ? json.getAsObject().getString("text")
        : json.getAsArray().stream()
            .map(p -> paragraph(p.getAsObject()))
            .collect(Collectors.joining("\n\n"));
  }

  private static String paragraph(JsonObject paragraph) {
    String text = paragraph.getString("text");
    JsonValue prefix = paragraph.get("prefix");
    boolean marked = prefix.isString() && !text.startsWith(prefix.getAsString().value());
    return marked ? prefix.getAsString().value() + " " + text : text;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

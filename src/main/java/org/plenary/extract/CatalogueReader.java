package org.plenary.extract;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.document.Span;
import org.plenary.source.SourceText;

/**
 * Reads the Secretariat's catalogue of resolutions: JSON objects, one after another or in a list.
 */
final class CatalogueReader {
  /** A record has lists of pairs, in a list of records: no more. */
  private static final int DEEPEST = 8;

  /** The Assembly has adopted fewer in all its sessions. */
  private static final int MOST_RECORDS = 30_000;

  private final CatalogueFields fields;

  /** One object and where it stands. */
  private record Raw(JsonObject node, Span span) {}

  CatalogueReader(CatalogueFields fields) {
    this.fields = fields;
  }

  /** The records, in order; what is no record, or no JSON, says so in one line. */
  List<Extraction> read(SourceText source) {
    List<Raw> all = new ArrayList<>();
    Optional<String> wrong = readAll(source.text(), all);
    List<Extraction> extractions = new ArrayList<>();
    for (Raw raw : all) {
      int ordinal = extractions.size() + 1;
      extractions.add(fields.record(source, ordinal, raw.span(), raw.node()));
    }
    wrong.ifPresent(reason -> extractions.add(new Extraction.NotRecognised(source.name(), reason)));
    return extractions;
  }

  /** What stops the reading, if anything does; what was read before it stays. */
  private static Optional<String> readAll(String text, List<Raw> all) {
    int from = 0;
    if (depth(text) > DEEPEST) {
      return Optional.of(
          "expected records %d brackets deep at most, found more".formatted(DEEPEST));
    }
    while ((from = text.indexOf('{', from)) >= 0) {
      if (all.size() == MOST_RECORDS) {
        return Optional.of("expected %d records at most, found more".formatted(MOST_RECORDS));
      }
      try (JsonParser parser = Json.createParser(readerAt(text, from))) {
        parser.next();
        JsonObject object = parser.getObject();
        int end = from + (int) parser.getLocation().getStreamOffset();
        all.add(new Raw(object, new Span(from, end)));
        from = end;
      } catch (JsonParsingException e) {
        return Optional.of(wrong(text, from, e.getLocation()));
      } catch (JsonException e) {
        return Optional.of("expected JSON, found the end of the text within a record");
      }
    }
    return Optional.empty();
  }

  private static Reader readerAt(String text, int from) {
    try {
      Reader reader = new StringReader(text);
      reader.skip(from);
      return reader;
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can always be read", e);
    }
  }

  private static String wrong(String text, int from, JsonLocation at) {
    int offset = from + (int) Math.max(0, at.getStreamOffset());
    long line = text.substring(0, Math.min(offset, text.length())).lines().count();
    return "line %d: expected JSON, found something else".formatted(Math.max(1, line));
  }

  /** How deep the brackets go, those within strings left out. */
  private static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        deepest = Math.max(deepest, ++depth);
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return deepest;
  }
}

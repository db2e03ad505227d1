package org.plenary.evaluate.akn;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.evaluate.Fact;
import org.plenary.evaluate.FactList;
import org.plenary.evaluate.Facts;
import org.plenary.evaluate.Field;
import org.plenary.evaluate.Letters;
import org.plenary.symbol.Symbol;

/**
 * The Secretariat's catalogue, {@code data_extract/80.json}: one JSON object a line, in English. It
 * gives the header fields of resolutions whose XML is not there.
 *
 * @param facts by document
 */
public record Catalogue(List<Facts> facts) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  public Catalogue {
    facts = List.copyOf(facts);
  }

  /** Reads the catalogues of a folder. */
  public static Catalogue read(Path folder) throws IOException {
    List<Facts> facts = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Catalogue::isCatalogue).sorted().toList()) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
          lines.map(Catalogue::document).flatMap(Optional::stream).forEach(facts::add);
        }
      }
    }
    return new Catalogue(facts);
  }

  private static boolean isCatalogue(Path file) {
    Path folder = file.getParent();
    return file.toString().endsWith(".json") && folder != null && folder.endsWith("data_extract");
  }

  /** Whether there is no document in it. */
  public boolean isEmpty() {
    return facts.isEmpty();
  }

  private static Optional<Facts> document(String line) {
    try (var reader = Json.createReader(new StringReader(line))) {
      return line.isBlank() ? Optional.empty() : of(reader.readObject());
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  private static Optional<Facts> of(JsonObject record) {
    Optional<Symbol> symbol = Symbol.parse(record.getString("symbol", ""));
    return symbol.map(
        s -> {
          FactList facts = new FactList();
          facts.add(Fact.of(Field.SYMBOL, s.primary().print()));
          String title = record.getString("title", "");
          if (!title.isBlank()) {
            facts.add(Fact.of(Field.TITLE, Letters.of(title), Letters.shown(title), ""));
          }
          s.session().ifPresent(n -> facts.add(Fact.of(Field.SESSION, n)));
          AknHeader.items(record.getString("agenda_item", "")).forEach(facts::add);
          AknHeader.meeting(record.getString("adoption_meeting", ""))
              .ifPresent(m -> facts.add(Fact.of(Field.MEETING, m)));
          AknHeader.sources(record.getString("originating_document", "")).forEach(facts::add);
          date(record.getString("adoption_date", ""))
              .ifPresent(d -> facts.add(Fact.of(Field.DATE, d)));
          return facts.of(s.primary().print(), "en");
        });
  }

  private static Optional<String> date(String words) {
    try {
      return Optional.of(LocalDate.parse(words.strip(), DAY).toString());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

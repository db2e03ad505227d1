package org.plenary.evaluate;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A run as JSON: the same sums as the table, and each document with its differences. */
public final class SavedRun {
  private SavedRun() {}

  /** Writes a run. */
  public static void write(Evaluation evaluation, OutputStream out) {
    JsonArrayBuilder sums = Json.createArrayBuilder();
    evaluation
        .sums()
        .forEach(
            (line, tally) ->
                sums.add(
                    counts(line.field(), tally)
                        .add("language", line.language())
                        .add("damage", line.damage())
                        .add("precision", tally.precision())
                        .add("recall", tally.recall())
                        .add("f1", tally.f1())));
    JsonArrayBuilder documents = Json.createArrayBuilder();
    evaluation.scores().forEach(s -> documents.add(document(s)));
    var whole = Json.createObjectBuilder().add("scores", sums).add("documents", documents).build();
    var factory = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    try (JsonGenerator generator = factory.createGenerator(out)) {
      generator.write(whole);
    }
  }

  private static JsonObjectBuilder counts(Field field, Tally tally) {
    return Json.createObjectBuilder()
        .add("field", field.label())
        .add("met", tally.met())
        .add("missed", tally.missed())
        .add("madeUp", tally.madeUp());
  }

  private static JsonObjectBuilder document(DocumentScore score) {
    JsonArrayBuilder tallies = Json.createArrayBuilder();
    score.tallies().forEach((field, tally) -> tallies.add(counts(field, tally)));
    JsonArrayBuilder differences = Json.createArrayBuilder();
    for (Difference difference : score.differences()) {
      differences.add(
          Json.createObjectBuilder()
              .add("field", difference.fact().field().label())
              .add(difference.missed() ? "expected" : "found", difference.fact().shown())
              .add("place", difference.fact().place()));
    }
    return Json.createObjectBuilder()
        .add("document", score.document())
        .add("language", score.language())
        .add("damage", score.damage())
        .add("fields", tallies)
        .add("differences", differences);
  }

  /**
   * Reads a run that was saved.
   *
   * @throws IOException if the file can't be read or is no such run
   */
  public static Evaluation read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        var reader = Json.createReader(in)) {
      List<DocumentScore> scores = new ArrayList<>();
      for (JsonValue value : array(reader.readObject(), "documents")) {
        scores.add(score(value.asJsonObject()));
      }
      return new Evaluation(scores);
    } catch (JsonException | ClassCastException | NullPointerException e) {
      throw new IOException(
          file + ": expected a run that evaluate --save wrote, found: " + e.getMessage(), e);
    }
  }

  private static JsonArray array(JsonObject object, String name) {
    return object.getJsonArray(name);
  }

  private static DocumentScore score(JsonObject document) {
    Map<Field, Tally> tallies = new EnumMap<>(Field.class);
    for (JsonValue value : array(document, "fields")) {
      JsonObject tally = value.asJsonObject();
      Field.of(tally.getString("field"))
          .ifPresent(
              f ->
                  tallies.put(
                      f,
                      new Tally(
                          tally.getInt("met"), tally.getInt("missed"), tally.getInt("madeUp"))));
    }
    List<Difference> differences = new ArrayList<>();
    for (JsonValue value : array(document, "differences")) {
      differences.addAll(difference(value.asJsonObject()));
    }
    return new DocumentScore(
        document.getString("document"),
        document.getString("language"),
        document.getString("damage"),
        tallies,
        differences);
  }

  /** A difference of a field that is measured no longer is left out. */
  private static List<Difference> difference(JsonObject difference) {
    boolean missed = difference.containsKey("expected");
    String shown = difference.getString(missed ? "expected" : "found");
    return Field.of(difference.getString("field"))
        .map(f -> new Difference(missed, Fact.of(f, shown, shown, difference.getString("place"))))
        .stream()
        .toList();
  }
}

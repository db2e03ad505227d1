package org.plenary.source;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Optional;

/**
 * The text in a JSON object, where other programs keep what they took out of a PDF: its field
 * {@code text}.
 */
final class TextInJson {
  private TextInJson() {}

  /** The text; empty when this is no JSON object with such a field. */
  static Optional<String> of(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readValue() instanceof JsonObject object
              && object.get("text") instanceof JsonString text
          ? Optional.of(text.getString())
          : Optional.empty();
    } catch (JsonException e) {
      return Optional.empty();
    }
  }
}

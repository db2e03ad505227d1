package org.plenary.document;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Something about the document that a reader should know: a gap, a doubt, damage that was repaired.
 * Its sentences are those of its rule in {@code findings.properties} and {@code
 * findings_fr.properties}.
 *
 * @param severity how bad
 * @param rule the rule that noticed it, e.g. {@code number-gap}
 * @param place the paragraph; empty where the sentence says where
 * @param values what stands in the gaps of the sentence, e.g. {@code 7} and {@code 8}
 * @param span the place in the source text
 */
public record Finding(
    Severity severity,
    String rule,
    Optional<Place> place,
    List<String> values,
    Optional<Span> span) {

  public Finding {
    values = List.copyOf(values);
  }

  /** How bad a finding is. */
  public enum Severity {
    INFO,
    WARNING,
    VIOLATION
  }

  /** A finding that says itself where it is. */
  public static Finding of(Severity severity, String rule, Optional<Span> span, String... values) {
    return new Finding(severity, rule, Optional.empty(), List.of(values), span);
  }

  /** A finding in a paragraph. */
  public static Finding in(
      Place place, Severity severity, String rule, Optional<Span> span, String... values) {
    return new Finding(severity, rule, Optional.of(place), List.of(values), span);
  }

  /** One sentence in English: where, expected, found. */
  public String message() {
    return message(Locale.ROOT);
  }

  /**
   * One sentence in a language, e.g. {@code operative paragraph 8: expected operative paragraph 7,
   * found 8}.
   *
   * @param language English where it is neither English nor French
   * @throws java.util.MissingResourceException if the rule has no sentence
   */
  public String message(Locale language) {
    ResourceBundle sentences =
        ResourceBundle.getBundle(
            "org.plenary.document.findings",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String sentence = filled(sentences.getString(rule), values.toArray());
    return place
        .map(p -> filled(sentences.getString("in." + p.part().label()), p.path(), sentence))
        .orElse(sentence);
  }

  private static String filled(String sentence, Object... values) {
    return new MessageFormat(sentence, Locale.ROOT).format(values);
  }
}

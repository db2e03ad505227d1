package org.plenary.document;

import java.util.List;

/**
 * A subject that a document likely treats, because its text names it.
 *
 * @param code of the concept of the UNBIS Thesaurus, e.g. {@code 1003855}
 * @param label its English label
 * @param score from 0 to 1
 * @param occurrences how often the text names it
 * @param spans where it is named first
 */
public record SubjectSuggestion(
    String code, String label, double score, int occurrences, List<Span> spans) {
  public SubjectSuggestion {
    spans = List.copyOf(spans);
  }
}

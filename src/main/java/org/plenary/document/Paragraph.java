package org.plenary.document;

import java.util.List;
import java.util.Optional;

/**
 * A preambular or operative paragraph, one of a body or of an annex.
 *
 * @param place part and ordinal; a sub-paragraph's path goes on with its marks
 * @param mark the number or letter as printed, e.g. {@code 12} or {@code (a)}; empty for preambular
 *     paragraphs, which are only counted
 * @param heading the headings right above it, e.g. {@code II Political affairs}, {@code Annex}
 * @param verbs the leading verb first, then those joined to it ("Welcomes and encourages")
 * @param body the paragraph's own words, without its sub-paragraphs, number and note marks
 * @param notes the marks of the footnotes marked in it, in order
 * @param children its sub-paragraphs
 */
public record Paragraph(
    Place place,
    Optional<String> mark,
    Optional<Found<String>> heading,
    List<Found<LeadingVerb>> verbs,
    Found<String> body,
    List<Found<String>> notes,
    List<Paragraph> children) {
  public Paragraph {
    verbs = List.copyOf(verbs);
    notes = List.copyOf(notes);
    children = List.copyOf(children);
  }

  /** The verb at the head of the paragraph. */
  public Optional<Found<LeadingVerb>> verb() {
    return verbs.stream().findFirst();
  }
}

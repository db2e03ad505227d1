package org.plenary.graph;

import java.util.Set;

/**
 * A fault, or a doubt, that shows only when documents are held against each other.
 *
 * @param check the check that found it, e.g. {@code stated-date}
 * @param severity info, warning or violation
 * @param document the IRI of the document that it is about
 * @param english the message in English
 * @param french the message in French; empty when there is none
 * @param sources the IRIs of the source files where it shows
 * @param spans the IRIs of the places in them
 */
public record Doubt(
    String check,
    String severity,
    String document,
    String english,
    String french,
    Set<String> sources,
    Set<String> spans) {
  public Doubt {
    sources = Set.copyOf(sources);
    spans = Set.copyOf(spans);
  }
}

package org.plenary.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.plenary.graph.Plenary;

/** What can be found, and how much it counts beside the others that have the same words. */
public enum Kind {
  DOCUMENT("document", Plenary.Document, 2f),
  ORGANISATION("organisation", Plenary.Organisation, 2f, Plenary.Organ),
  MEETING("meeting", Plenary.Meeting, 0.8f),
  AGREEMENT("agreement", Plenary.Agreement, 0.8f),
  PROGRAMME("programme", Plenary.Programme, 0.8f),
  AGENDA_ITEM("agenda-item", Plenary.AgendaItem, 0.7f),
  SESSION("session", Plenary.Session, 0.7f),
  STATE("state", Plenary.State, 1f),
  VERB("verb", Plenary.LeadingVerb, 0.9f),
  PARAGRAPH("paragraph", Plenary.Paragraph, 1f),
  NOTE("note", Plenary.Footnote, 0.4f);

  private static final List<Kind> SHARED =
      Arrays.stream(values()).filter(k -> k != PARAGRAPH && k != NOTE).toList();

  private final String id;
  private final List<Resource> terms;
  private final float boost;

  Kind(String id, Resource term, float boost, Resource... others) {
    this.id = id;
    this.boost = boost;
    this.terms = Stream.concat(Stream.of(term), Arrays.stream(others)).toList();
  }

  /** Its name in addresses and answers, e.g. {@code agenda-item}. */
  public String id() {
    return id;
  }

  /** Its classes in the ontology. */
  List<Resource> terms() {
    return terms;
  }

  float boost() {
    return boost;
  }

  /** The kinds of things that more than one graph may speak of. */
  static List<Kind> shared() {
    return SHARED;
  }

  static Optional<Kind> of(String id) {
    return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
  }
}

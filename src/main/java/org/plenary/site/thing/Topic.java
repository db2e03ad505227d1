package org.plenary.site.thing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.plenary.graph.Plenary;

/** What people ask of each kind of thing: names of queries in the order of their interest. */
enum Topic {
  ORGANISATION(
      Plenary.Organisation,
      "organisation-years",
      "organisation-documents",
      "organisation-together",
      "organisation-agreements",
      "organisation-meetings",
      "organisation-parts",
      "organisation-changes"),
  ORGAN(Plenary.Organ, "organisation-adopted-years"),
  MEETING(
      Plenary.Meeting,
      "meeting-documents",
      "spoken-years",
      "meeting-perhaps",
      "meeting-series",
      "meeting-agreements"),
  MEETING_SERIES(Plenary.MeetingSeries, "series-meetings"),
  AGREEMENT(Plenary.Agreement, "spoken-years", "agreement-others"),
  PROGRAMME(Plenary.Programme, "spoken-years"),
  TREATY(Plenary.Treaty, "spoken-years"),
  PUBLICATION(Plenary.Publication, "spoken-years"),
  AGENDA_ITEM(Plenary.AgendaItem, "agenda-item-documents", "agenda-item-through-years"),
  SESSION(
      Plenary.Session,
      "session-kinds",
      "session-documents",
      "session-items",
      "session-meetings",
      "session-mandates"),
  VERB(Plenary.LeadingVerb, "verb-years", "verb-paragraphs"),
  STATE(Plenary.State, "state-votes-years", "state-votes", "state-sponsored"),
  SUBJECT(SKOS.Concept, "subject-years", "subject-documents"),
  PARAGRAPH(
      Plenary.Paragraph,
      "paragraph-cites",
      "paragraph-names",
      "paragraph-neighbours",
      "paragraph-languages",
      "paragraph-earlier",
      "evidence"),
  FOOTNOTE(Plenary.Footnote, "paragraph-cites", "paragraph-names", "evidence"),
  STATEMENT(Plenary.Statement, "evidence");

  private final Resource kind;
  private final List<String> queries;

  Topic(Resource kind, String... queries) {
    this.kind = kind;
    this.queries = List.of(queries);
  }

  /** The queries for a thing of these kinds, IRIs of classes and of those above them. */
  static List<String> of(Set<String> kinds) {
    return Arrays.stream(values())
        .filter(t -> kinds.contains(t.kind.getURI()))
        .flatMap(t -> t.queries.stream())
        .distinct()
        .toList();
  }

  /** Whether a query is of any topic: no other may be asked by its name. */
  static boolean has(String query) {
    return Arrays.stream(values()).anyMatch(t -> t.queries.contains(query));
  }
}

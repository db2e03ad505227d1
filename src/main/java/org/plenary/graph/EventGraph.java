package org.plenary.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.plenary.document.Agreement;
import org.plenary.document.Found;
import org.plenary.document.Meeting;
import org.plenary.document.OrganisationRef;
import org.plenary.document.Part;

/** Meetings and agreements, and the places that speak of them. */
final class EventGraph {
  private EventGraph() {}

  static void add(GraphBuilder graph) {
    int n = 0;
    for (Found<Meeting.Mention> mention : graph.document().meetings()) {
      meeting(graph, mention, ++n);
    }
    n = 0;
    for (Found<Agreement.Mention> mention : graph.document().agreements()) {
      agreement(graph, mention, ++n);
    }
  }

  private static void meeting(GraphBuilder graph, Found<Meeting.Mention> found, int ordinal) {
    Meeting meeting = found.value().meeting();
    Resource mention =
        graph.statement(
            "meeting-mention", ordinal, Plenary.MeetingMention, found, found.value().where());
    graph.label(mention, WorkGraph.label(graph.document()) + " on: " + meeting.name(), "en");
    graph.string(mention, Plenary.statedName, meeting.name());
    Resource node = graph.node(meetingIri(graph, found, ordinal), Plenary.Meeting);
    mention.addProperty(Plenary.mentionsMeeting, node);
    node.addProperty(RDF.type, graph.term(meeting.kind().term()));
    graph.label(node, meeting.name(), graph.language());
    meeting.ordinal().ifPresent(o -> graph.integer(node, Plenary.ordinal, o));
    graph.flag(node, Plenary.scheduled, meeting.scheduled());
    meeting
        .period()
        .ifPresent(
            p -> {
              graph.date(node, Plenary.startDate, p.start());
              graph.date(node, Plenary.endDate, p.end());
            });
    meeting.place().ifPresent(p -> graph.string(node, Plenary.placeName, p));
    meeting
        .series()
        .ifPresent(
            s -> {
              Resource series = graph.node(Iris.series(s), Plenary.MeetingSeries);
              graph.label(series, s, graph.language());
              node.addProperty(Plenary.series, series);
              graph.flag(node, Plenary.extraordinary, meeting.extraordinary());
            });
    meeting
        .organisers()
        .forEach(o -> node.addProperty(Plenary.organiser, StatementGraph.organisation(graph, o)));
    if (found.value().where().part() == Part.CLOSING) {
      plenary(graph, node);
    }
  }

  private static void plenary(GraphBuilder graph, Resource node) {
    var header = graph.document().header();
    header.meeting().ifPresent(m -> graph.flag(node, Plenary.resumed, m.value().resumed()));
    header
        .session()
        .flatMap(s -> WorkGraph.organ(graph).map(o -> WorkGraph.session(graph, o, s.value())))
        .ifPresent(session -> node.addProperty(Plenary.inSession, session));
    graph.reference(Iris.adoption(graph.work().getURI())).addProperty(Plenary.adoptedAt, node);
  }

  /**
   * Known to all documents by session and number, or by day, place and kind; else this one's own.
   */
  private static String meetingIri(GraphBuilder graph, Found<Meeting.Mention> found, int ordinal) {
    Meeting meeting = found.value().meeting();
    var session = graph.document().header().session();
    Optional<String> organ = WorkGraph.organ(graph);
    if (found.value().where().part() == Part.CLOSING && session.isPresent() && organ.isPresent()) {
      return Iris.plenaryMeeting(
          organ.get(), session.get().value(), meeting.ordinal().orElseThrow());
    }
    boolean known =
        meeting.place().isPresent() && meeting.period().filter(p -> p.start().isDay()).isPresent();
    return known
        ? Iris.meeting(
            meeting.period().orElseThrow().start().iso(),
            meeting.place().orElseThrow(),
            meeting.kind().id())
        : Iris.statement(graph.expression().getURI(), "meeting", ordinal);
  }

  private static void agreement(GraphBuilder graph, Found<Agreement.Mention> found, int ordinal) {
    Agreement agreement = found.value().agreement();
    Resource mention =
        graph.statement(
            "agreement-mention", ordinal, Plenary.AgreementMention, found, found.value().where());
    graph.label(mention, WorkGraph.label(graph.document()) + " on: " + found.text(), "en");
    Resource node = graph.node(agreementIri(graph, agreement, ordinal), Plenary.Agreement);
    mention.addProperty(Plenary.mentionsAgreement, node);
    node.addProperty(RDF.type, graph.term(agreement.kind().term()));
    graph.label(node, found.text(), graph.language());
    agreement.subject().ifPresent(s -> graph.string(node, Plenary.subject, s));
    agreement
        .parties()
        .forEach(p -> node.addProperty(Plenary.party, StatementGraph.organisation(graph, p)));
    agreement.signed().ifPresent(d -> graph.date(node, Plenary.signedOn, d));
    agreement.signedAt().ifPresent(p -> graph.string(node, Plenary.signedAt, p));
  }

  private static String agreementIri(GraphBuilder graph, Agreement agreement, int ordinal) {
    List<String> parties =
        agreement.parties().stream()
            .filter(OrganisationRef.Listed.class::isInstance)
            .map(p -> ((OrganisationRef.Listed) p).id())
            .sorted()
            .toList();
    boolean known = parties.size() > 1 && agreement.signed().filter(d -> d.isDay()).isPresent();
    return known
        ? Iris.agreement(agreement.signed().orElseThrow().iso(), agreement.kind().id(), parties)
        : Iris.statement(graph.expression().getURI(), "agreement", ordinal);
  }
}

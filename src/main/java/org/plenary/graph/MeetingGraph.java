package org.plenary.graph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.plenary.document.Found;
import org.plenary.document.Header;
import org.plenary.document.Meeting;
import org.plenary.document.OrganisationRef;
import org.plenary.document.Part;

/** Meetings, and the places that speak of them. */
final class MeetingGraph {
  private final GraphBuilder graph;

  /** What the document says of each meeting in all places together, by IRI. */
  private final Map<String, Meeting> meetings = new LinkedHashMap<>();

  private MeetingGraph(GraphBuilder graph) {
    this.graph = graph;
  }

  static void add(GraphBuilder graph) {
    var events = new MeetingGraph(graph);
    int n = 0;
    for (Found<Meeting.Mention> mention : graph.document().meetings()) {
      events.mention(mention, ++n);
    }
    events.meetings.forEach(events::meeting);
  }

  private void mention(Found<Meeting.Mention> found, int ordinal) {
    Meeting meeting = found.value().meeting();
    Resource mention =
        graph.statement(
            "meeting-mention", ordinal, Plenary.MeetingMention, found, found.value().where());
    graph.labels(mention, " on: " + meeting.name(), " à propos de\u202f: " + meeting.name());
    graph.string(mention, Plenary.statedName, meeting.name());
    String iri = iri(found, ordinal);
    meetings.merge(iri, meeting, MeetingGraph::together);
    mention.addProperty(Plenary.mentionsMeeting, graph.reference(iri));
    found
        .value()
        .outcome()
        .ifPresent(title -> graph.text(graph.reference(iri), Plenary.outcomeTitle, title));
    if (isAdoption(found)) {
      adoptedAt(iri);
    }
  }

  private void meeting(String iri, Meeting meeting) {
    Resource node = graph.node(iri, Plenary.Meeting);
    node.addProperty(RDF.type, graph.term(meeting.kind().term()));
    graph.label(node, meeting.name(), graph.language());
    meeting.ordinal().ifPresent(o -> graph.integer(node, Plenary.ordinal, o));
    graph.flag(node, Plenary.scheduled, meeting.scheduled());
    meeting
        .period()
        .ifPresent(
            p -> {
              graph.date(node, Plenary.startDate, p.start());
              if (!p.end().equals(p.start())) {
                graph.date(node, Plenary.endDate, p.end());
              }
            });
    meeting.place().ifPresent(p -> graph.string(node, Plenary.placeName, p));
    meeting.series().ifPresent(s -> series(node, s, meeting.extraordinary()));
    meeting
        .organisers()
        .forEach(o -> node.addProperty(Plenary.organiser, StatementGraph.organisation(graph, o)));
  }

  private void series(Resource node, String name, boolean extraordinary) {
    Resource series = graph.node(Iris.series(name), Plenary.MeetingSeries);
    graph.label(series, name, graph.language());
    node.addProperty(Plenary.series, series);
    graph.flag(node, Plenary.extraordinary, extraordinary);
  }

  /** The closing line "65th plenary meeting" names the meeting that adopted the document. */
  private boolean isAdoption(Found<Meeting.Mention> found) {
    Part part = found.value().where().part();
    return (part == Part.CLOSING || part == Part.HEADER)
        && found.value().meeting().kind().id().equals("plenary-meeting")
        && graph.document().header().meeting().isPresent();
  }

  private void adoptedAt(String iri) {
    Header header = graph.document().header();
    Resource node = graph.reference(iri);
    header.meeting().ifPresent(m -> graph.flag(node, Plenary.resumed, m.value().resumed()));
    header
        .session()
        .flatMap(s -> WorkGraph.organ(graph).map(o -> WorkGraph.session(graph, o, s.value())))
        .ifPresent(session -> node.addProperty(Plenary.inSession, session));
    graph.reference(Iris.adoption(graph.work().getURI())).addProperty(Plenary.adoptedAt, node);
  }

  private String iri(Found<Meeting.Mention> found, int ordinal) {
    Meeting meeting = dated(found.value().meeting());
    return (isAdoption(found) ? plenaryMeeting() : datedMeeting(meeting))
        .filter(iri -> isSame(meeting, meetings.getOrDefault(iri, meeting)))
        .orElseGet(() -> Iris.statement(graph.expression().getURI(), "meeting", ordinal));
  }

  /** A meeting without a date is the one of the same name that the document dates elsewhere. */
  private Meeting dated(Meeting meeting) {
    return meeting.period().isPresent()
        ? meeting
        : graph.document().meetings().stream()
            .map(m -> m.value().meeting())
            .filter(m -> m.period().isPresent() && m.place().isPresent())
            .filter(m -> m.name().equalsIgnoreCase(meeting.name()))
            .findFirst()
            .orElse(meeting);
  }

  /** Known to all documents by session and number. */
  private Optional<String> plenaryMeeting() {
    Header header = graph.document().header();
    return header
        .session()
        .flatMap(
            session ->
                WorkGraph.organ(graph)
                    .flatMap(
                        organ ->
                            header
                                .meeting()
                                .map(
                                    m ->
                                        Iris.plenaryMeeting(
                                            organ, session.value(), m.value().number()))));
  }

  /** Known to all documents by day, place and kind; a month or a year is not enough. */
  private static Optional<String> datedMeeting(Meeting meeting) {
    return meeting
        .period()
        .filter(p -> p.start().isDay())
        .flatMap(
            p ->
                meeting
                    .place()
                    .map(place -> Iris.meeting(p.start().iso(), place, meeting.kind().id())));
  }

  /** Two sessions may open in one place on one day: what differs in number or series is another. */
  private static boolean isSame(Meeting a, Meeting b) {
    return agree(a.ordinal(), b.ordinal())
        && agree(a.series(), b.series())
        && agree(a.period().map(p -> p.end()), b.period().map(p -> p.end()));
  }

  private static boolean agree(Optional<?> a, Optional<?> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  /** A later place adds what an earlier one left out; what was held is no longer scheduled. */
  private static Meeting together(Meeting first, Meeting later) {
    Set<OrganisationRef> organisers = new LinkedHashSet<>(first.organisers());
    organisers.addAll(later.organisers());
    return new Meeting(
        first.kind(),
        first.name(),
        first.series().or(later::series),
        first.ordinal().or(later::ordinal),
        first.extraordinary() || later.extraordinary(),
        first.period().or(later::period),
        first.place().or(later::place),
        List.copyOf(organisers),
        first.scheduled() && later.scheduled());
  }
}

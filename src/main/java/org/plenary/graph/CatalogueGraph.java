package org.plenary.graph;

import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plenary.document.CatalogueRecord;
import org.plenary.document.CatalogueRecord.AgendaItem;
import org.plenary.document.CatalogueRecord.Sponsor;
import org.plenary.document.CatalogueRecord.Subject;
import org.plenary.document.Finding;
import org.plenary.document.Header.BracketLine;
import org.plenary.source.SourceText;
import org.plenary.symbol.ResolutionSymbol;
import org.plenary.symbol.Symbol;

/** Maps a record of a catalogue to RDF. It says nothing of the document but by way of itself. */
public final class CatalogueGraph {
  /** The catalogue is kept in English. */
  private static final String LANGUAGE = "en";

  private final Model model = ModelFactory.createDefaultModel();
  private final CatalogueRecord record;
  private final Resource node;
  private final String label;

  private CatalogueGraph(CatalogueRecord record) {
    this.record = record;
    this.label = record.symbols().get(0).primary().print();
    this.node =
        node(
            Iris.catalogueRecord(record.source().sha256(), record.ordinal()),
            Plenary.CatalogueRecord,
            "Catalogue record of " + label,
            "Notice de catalogue de " + label);
  }

  /** The record's graph; no blank nodes, and the same record always gives the same graph. */
  public static Model of(CatalogueRecord record) {
    var graph = new CatalogueGraph(record);
    graph.file();
    graph.describe();
    graph.adoption();
    graph.vote();
    graph.sponsors(record.sponsors(), Plenary.sponsor);
    graph.sponsors(record.additionalSponsors(), Plenary.additionalSponsor);
    record.subjects().forEach(graph::subject);
    graph.findings();
    record.goals().forEach(g -> graph.node.addProperty(DCTerms.subject, graph.at(Iris.goal(g))));
    return graph.model;
  }

  /**
   * Adds the text of the catalogue to the graph of one of its records: of the first that is
   * published, for it is as long as all of them.
   */
  public static void addText(Model model, SourceText source) {
    model
        .createResource(Iris.sourceFile(source.sha256()))
        .addProperty(Plenary.sourceText, source.text());
  }

  private Resource node(String iri, Resource type, String english, String french) {
    return node(iri, type, english).addProperty(RDFS.label, french, "fr");
  }

  private Resource node(String iri, Resource type, String name) {
    return model
        .createResource(iri)
        .addProperty(RDF.type, type)
        .addProperty(RDFS.label, name, LANGUAGE);
  }

  private Resource at(String iri) {
    return model.createResource(iri);
  }

  private void findings() {
    String sha256 = record.source().sha256();
    int ordinal = 0;
    for (Finding finding : record.findings()) {
      node(
              Iris.finding(sha256, record.ordinal(), ++ordinal),
              Plenary.Finding,
              finding.message(),
              finding.message(Locale.FRENCH))
          .addProperty(Plenary.aboutDocument, at(Iris.document(record.symbols().get(0))))
          .addProperty(Plenary.inSource, at(Iris.sourceFile(sha256)))
          .addProperty(Plenary.severity, finding.severity().name().toLowerCase(Locale.ROOT))
          .addProperty(Plenary.rule, finding.rule())
          .addProperty(Plenary.message, finding.message())
          .addProperty(Plenary.standsAt, at(Iris.span(sha256, record.span())));
    }
  }

  private void file() {
    String sha256 = record.source().sha256();
    Resource file = at(Iris.sourceFile(sha256)).addProperty(RDF.type, Plenary.SourceFile);
    file.addProperty(Plenary.fileName, record.source().name());
    file.addProperty(Plenary.sha256, sha256).addProperty(RDFS.label, record.source().name());
    Resource span =
        at(Iris.span(sha256, record.span()))
            .addProperty(RDF.type, Plenary.Span)
            .addProperty(Plenary.exact, record.span().of(record.source().text()))
            .addProperty(Plenary.inSource, file);
    integer(span, Plenary.start, record.span().start());
    integer(span, Plenary.end, record.span().end());
    node.addProperty(Plenary.inSource, file).addProperty(Plenary.standsAt, span);
  }

  private void describe() {
    for (Symbol symbol : record.symbols()) {
      node.addProperty(Plenary.describes, NamedDocument.in(model, symbol));
    }
    record.title().ifPresent(t -> node.addProperty(DCTerms.title, t, LANGUAGE));
    record
        .meetingRecord()
        .ifPresent(r -> node.addProperty(Plenary.meetingRecord, NamedDocument.in(model, r)));
    record.agendaItems().forEach(this::agendaItem);
    record.library().ifPresent(l -> LibraryGraph.add(node, l));
    record
        .month()
        .ifPresent(m -> node.addProperty(DCTerms.date, m.toString(), XSDDatatype.XSDgYearMonth));
    record.matter().ifPresent(m -> node.addProperty(DCTerms.description, m, LANGUAGE));
  }

  private void agendaItem(AgendaItem recorded) {
    String organ = recorded.organ();
    String session = recorded.session();
    String number = recorded.number();
    String name = "Session " + session + " (" + organ + ")";
    Resource of = node(Iris.session(organ, session), Plenary.Session, name, name);
    of.addProperty(Plenary.sessionNumber, session);
    Resource item =
        model
            .createResource(Iris.agendaItem(organ, session, number))
            .addProperty(RDF.type, Plenary.AgendaItem);
    WorkGraph.nameItem(item, number, session);
    item.addProperty(Plenary.itemNumber, number).addProperty(Plenary.inSession, of);
    recorded.title().ifPresent(t -> item.addProperty(DCTerms.title, t, LANGUAGE));
    node.addProperty(Plenary.recordedAgendaItem, item);
  }

  /** A library describes drafts, too, of whose adoption it says nothing. */
  private boolean tellsOfAdoption() {
    return record.library().isEmpty()
        || record.adopted().isPresent()
        || record.meeting().isPresent()
        || record.origin().isPresent();
  }

  private void adoption() {
    if (!tellsOfAdoption()) {
      return;
    }
    Resource adoption =
        node(
            Iris.adoption(node.getURI()),
            Plenary.Adoption,
            "Adoption of " + label + ", recorded",
            "Adoption de " + label + ", selon la notice");
    node.addProperty(Plenary.recordedAdoption, adoption);
    record
        .adopted()
        .ifPresent(d -> adoption.addProperty(Plenary.date, d.toString(), XSDDatatype.XSDdate));
    if (record.symbols().get(0) instanceof ResolutionSymbol resolution) {
      String session = resolution.number().sessionNumber();
      record
          .meeting()
          .map(m -> Iris.plenaryMeeting(resolution.organ(), session, m.number()))
          .ifPresent(iri -> adoption.addProperty(Plenary.adoptedAt, at(iri)));
    }
    record.origin().ifPresent(o -> origin(adoption, o));
  }

  private void origin(Resource adoption, BracketLine origin) {
    flag(adoption, Plenary.withoutReference, origin.committee().isEmpty());
    origin
        .committee()
        .ifPresent(c -> adoption.addProperty(Plenary.referredTo, at(Iris.organisation(c))));
    origin.changes().forEach(c -> adoption.addProperty(Plenary.adoptedAs, c.label()));
    origin
        .sources()
        .forEach(s -> adoption.addProperty(Plenary.basedOn, NamedDocument.in(model, s)));
  }

  private void vote() {
    record.withoutVote().ifPresent(w -> flag(node, Plenary.withoutVote, w));
    record
        .vote()
        .ifPresent(
            v -> {
              Resource vote = VoteGraph.of(node, v, label);
              node.addProperty(Plenary.vote, vote);
              record.symbols().forEach(s -> vote.addProperty(Plenary.voteOn, at(Iris.document(s))));
            });
  }

  /** What is no State alone is kept as it is printed. */
  private void sponsors(List<Sponsor> sponsors, Property property) {
    for (Sponsor sponsor : sponsors) {
      sponsor.state().ifPresent(s -> node.addProperty(property, at(Iris.state(s))));
      sponsor
          .group()
          .ifPresent(g -> node.addProperty(Plenary.onBehalfOf, at(Iris.organisation(g))));
      if (sponsor.state().isEmpty() || sponsor.onBehalf()) {
        node.addProperty(Plenary.sponsorName, sponsor.name());
      }
    }
  }

  private void subject(Subject subject) {
    Resource concept =
        node(
            subject
                .code()
                .map(Iris::thesaurus)
                .orElseGet(
                    () -> Iris.concept(Slug.of(subject.vocabulary()), Slug.of(subject.name()))),
            SKOS.Concept,
            subject.name());
    subject.authority().ifPresent(a -> concept.addProperty(DCTerms.identifier, a));
    node.addProperty(DCTerms.subject, concept);
  }

  private void integer(Resource subject, Property property, int number) {
    subject.addProperty(property, Integer.toString(number), XSDDatatype.XSDinteger);
  }

  private void flag(Resource subject, Property property, boolean value) {
    subject.addProperty(property, Boolean.toString(value), XSDDatatype.XSDboolean);
  }
}

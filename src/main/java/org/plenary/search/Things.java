package org.plenary.search;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;
import org.plenary.symbol.ResolutionSymbol;
import org.plenary.symbol.Symbol;

/** Things that many graphs speak of, as entries: documents, organisations, meetings. */
final class Things {
  /** Statements beyond these add nothing to a thing's weight. */
  private static final int MOST = 1000;

  private static final String ORGANISATIONS = Iris.BASE + "organisation/";
  private static final String SESSIONS = Iris.BASE + "session/";

  private Things() {}

  /** A thing as all graphs describe it; empty when none does any more. */
  static Optional<Entry> of(Facts facts, Node thing, Kind kind) {
    Set<String> graphs = facts.graphsOf(thing, RDF.type);
    if (graphs.isEmpty()) {
      return Optional.empty();
    }
    Entry entry =
        kind == Kind.DOCUMENT ? document(facts, thing, true) : new Entry(thing.toString(), kind);
    entry.graphs().addAll(graphs);
    entry.weigh(Math.min(MOST, graphs.size()));
    switch (kind) {
      case DOCUMENT -> catalogue(facts, thing, entry);
      case ORGANISATION -> organisation(facts, thing, entry);
      case STATE -> names(facts, thing, entry);
      case MEETING -> meeting(facts, thing, entry);
      case AGREEMENT -> agreement(facts, thing, entry);
      case AGENDA_ITEM -> agendaItem(facts, thing, entry);
      case VERB -> verb(facts, thing, entry);
      default -> {}
    }
    if (kind != Kind.DOCUMENT) {
      labels(facts, thing, entry);
    }
    return Optional.of(entry);
  }

  /** The identifier of an organisation: the end of its IRI. */
  static String organisation(Node organisation) {
    String iri = organisation.toString();
    return iri.startsWith(ORGANISATIONS) ? iri.substring(ORGANISATIONS.length()) : iri;
  }

  /** A document with its title, symbols and facets. */
  static Entry document(Facts facts, Node work, boolean whole) {
    var entry = new Entry(work.toString(), Kind.DOCUMENT);
    facts.values(work, RDFS.label).forEach(l -> entry.labels().add(Facts.words(l)));
    facts.values(work, Plenary.title).forEach(t -> entry.titles().add(Facts.words(t)));
    names(facts, work, SKOS.altLabel, entry);
    facts
        .values(work, Plenary.symbol)
        .forEach(s -> Symbol.parse(Facts.text(s)).ifPresent(entry.symbols()::add));
    facts.values(work, Plenary.adoptedBy).forEach(o -> entry.facet(Facet.ORGAN, organisation(o)));
    Set<Node> expressions = facts.values(work, Plenary.hasExpression);
    expressions.forEach(e -> entry.facet(Facet.LANGUAGE, facts.text(e, Plenary.language)));
    entry.keep(Fields.HERE, expressions.isEmpty() ? "" : "true");
    entry.date(facts.text(work, Plenary.adoptedOn));
    entry.date(facts.text(work, Plenary.issuedOn));
    facts.values(work, Plenary.session).forEach(s -> session(s.toString(), entry));
    committee(facts, NodeFactory.createURI(Iris.adoption(work.toString())), entry);
    if (whole) {
      expressions.forEach(e -> bodies(facts, e, entry));
      bySymbol(facts, entry);
    }
    return entry;
  }

  private static void committee(Facts facts, Node adoption, Entry entry) {
    facts
        .values(adoption, Plenary.referredTo)
        .forEach(c -> entry.facet(Facet.COMMITTEE, organisation(c)));
  }

  /** The organisations that are named anywhere in a language version. */
  private static void bodies(Facts facts, Node expression, Entry entry) {
    for (String graph : facts.graphsOf(expression, Plenary.expressionOf)) {
      Facts own = Facts.in(facts.data(), graph);
      own.all(Plenary.mentionsOrganisation)
          .forEach(q -> entry.facet(Facet.BODY, organisation(q.getObject())));
    }
  }

  /** What is cited only has a session or year by its symbol: A/RES/59/8, S/RES/1325 (2000). */
  private static void bySymbol(Facts facts, Entry entry) {
    for (Symbol symbol : entry.symbols()) {
      if (symbol instanceof ResolutionSymbol resolution) {
        facts
            .subjects(Plenary.symbolPrefix, NodeFactory.createLiteralString(resolution.organ()))
            .forEach(o -> entry.facet(Facet.ORGAN, organisation(o)));
        String session = resolution.number().sessionNumber();
        if (session.matches("(?:19|20)\\d\\d")) {
          entry.date(session);
        } else if (!entry.facets().containsKey(Facet.SESSION)) {
          entry.facet(Facet.SESSION, resolution.organ() + "/" + session);
        }
      }
    }
  }

  private static void catalogue(Facts facts, Node work, Entry entry) {
    for (Node record : facts.subjects(Plenary.describes, work)) {
      entry.graphs().addAll(facts.graphsOf(record, Plenary.describes));
      if (entry.titles().isEmpty()) {
        facts.values(record, DCTerms.title).forEach(t -> entry.titles().add(Facts.words(t)));
      }
      Node adoption = NodeFactory.createURI(Iris.adoption(record.toString()));
      committee(facts, adoption, entry);
      entry.date(facts.text(adoption, Plenary.date));
      for (Node subject : facts.values(record, DCTerms.subject)) {
        if (subject.toString().startsWith(Iris.BASE)) {
          entry.facet(Facet.SUBJECT, subject.toString().substring(Iris.BASE.length()));
          facts.values(subject, RDFS.label).forEach(l -> entry.subjects().add(Facts.words(l)));
        }
      }
    }
  }

  private static void session(String iri, Entry entry) {
    if (iri.startsWith(SESSIONS)) {
      entry.facet(Facet.SESSION, iri.substring(SESSIONS.length()));
    }
  }

  private static void labels(Facts facts, Node thing, Entry entry) {
    for (Property property : new Property[] {RDFS.label, SKOS.prefLabel}) {
      facts.values(thing, property).forEach(l -> entry.labels().add(Facts.words(l)));
    }
    entry.names().addAll(entry.labels());
  }

  private static void organisation(Facts facts, Node thing, Entry entry) {
    names(facts, thing, SKOS.altLabel, entry);
    names(facts, thing, SKOS.hiddenLabel, entry);
    names(facts, thing, Plenary.acronym, entry);
    names(facts, thing, entry);
    entry.weigh(facts.count(Plenary.mentionsOrganisation, thing, MOST));
    // All of them: nothing says that OIC is English and OCI is French.
    entry.keep(
        Fields.ABOUT,
        facts.values(thing, Plenary.acronym).stream()
            .map(Facts::text)
            .sorted()
            .collect(Collectors.joining(", ")));
  }

  /** Names through the years: Turkey is found as Türkiye. */
  private static void names(Facts facts, Node thing, Entry entry) {
    facts.values(thing, Plenary.hasName).forEach(n -> names(facts, n, Plenary.name, entry));
  }

  private static void names(Facts facts, Node thing, Property property, Entry entry) {
    facts.values(thing, property).forEach(n -> entry.names().add(Facts.words(n)));
  }

  private static void meeting(Facts facts, Node thing, Entry entry) {
    entry.date(facts.text(thing, Plenary.startDate));
    names(facts, thing, Plenary.placeName, entry);
    entry.keep(Fields.ABOUT, facts.text(thing, Plenary.placeName));
    session(facts.text(thing, Plenary.inSession), entry);
  }

  private static void agreement(Facts facts, Node thing, Entry entry) {
    entry.date(facts.text(thing, Plenary.signedOn));
    names(facts, thing, Plenary.signedAt, entry);
    facts.values(thing, Plenary.subject).forEach(s -> entry.titles().add(Facts.words(s)));
    entry.keep(Fields.ABOUT, facts.text(thing, Plenary.subject));
    for (Node party : facts.values(thing, Plenary.party)) {
      entry.facet(Facet.BODY, organisation(party));
      names(facts, party, RDFS.label, entry);
      names(facts, party, Plenary.acronym, entry);
    }
  }

  private static void agendaItem(Facts facts, Node thing, Entry entry) {
    session(facts.text(thing, Plenary.inSession), entry);
    facts.values(thing, DCTerms.title).forEach(t -> entry.titles().add(Facts.words(t)));
  }

  private static void verb(Facts facts, Node thing, Entry entry) {
    names(facts, thing, Plenary.operativeForm, entry);
    names(facts, thing, Plenary.preambularForm, entry);
  }
}

package org.plenary.graph;

import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.document.AdoptionStatement;
import org.plenary.document.Citation;
import org.plenary.document.Found;
import org.plenary.document.GoalCitation;
import org.plenary.document.LeadingVerb;
import org.plenary.document.LocatorPath;
import org.plenary.document.Mandate;
import org.plenary.document.NameChange;
import org.plenary.document.OrganisationMention;
import org.plenary.document.OrganisationRef;
import org.plenary.document.Programme;
import org.plenary.document.Target;
import org.plenary.symbol.TreatyReference;

/** Citations, mentions of organisations and programmes, mandates, changes of name. */
final class StatementGraph {
  private StatementGraph() {}

  static void add(GraphBuilder graph) {
    int n = 0;
    for (Found<Citation> citation : graph.document().citations()) {
      citation(graph, citation, ++n);
    }
    n = 0;
    for (Found<GoalCitation> goal : graph.document().goals()) {
      goal(graph, goal, ++n);
    }
    n = 0;
    for (Found<OrganisationMention> mention : graph.document().organisations()) {
      organisation(graph, mention, ++n);
    }
    n = 0;
    for (Found<Programme> programme : graph.document().programmes()) {
      programme(graph, programme, ++n);
    }
    n = 0;
    for (Found<Mandate> mandate : graph.document().mandates()) {
      mandate(graph, mandate, ++n);
    }
    n = 0;
    for (Found<NameChange> change : graph.document().nameChanges()) {
      nameChange(graph, change, ++n);
    }
    n = 0;
    for (Found<AdoptionStatement> adoption : graph.document().adoptions()) {
      adoption(graph, adoption, ++n);
    }
  }

  private static void citation(GraphBuilder graph, Found<Citation> found, int ordinal) {
    Citation citation = found.value();
    Resource node = graph.statement("citation", ordinal, Plenary.Citation, found, citation.place());
    String target = citation.target().label();
    graph.labels(node, " cites " + target, " cite " + target);
    if (citation.target() instanceof Target.Known known) {
      Resource cited = graph.named(known.symbol());
      citation.citedAs().ifPresent(type -> cited.addProperty(RDF.type, graph.term(type.term())));
      node.addProperty(Plenary.citedDocument, cited);
      graph.work().addProperty(Plenary.cites, cited);
    } else if (citation.target() instanceof Target.Treaty treaty) {
      node.addProperty(Plenary.citedTreaty, treaty(graph, treaty));
    } else if (citation.target() instanceof Target.Publication publication) {
      node.addProperty(Plenary.citedPublication, publication(graph, publication));
    } else {
      Resource open =
          graph.node(
              Iris.unresolved(graph.expression().getURI(), target), Plenary.UnresolvedReference);
      open.addProperty(RDFS.label, target);
      node.addProperty(Plenary.citesUnresolved, open);
    }
    citation.verb().ifPresent(v -> verb(graph, node, v));
    citation.statedDate().ifPresent(d -> graph.date(node, Plenary.statedDate, d));
    citation.locator().ifPresent(l -> locator(graph, node, l));
  }

  private static void goal(GraphBuilder graph, Found<GoalCitation> found, int ordinal) {
    GoalCitation goal = found.value();
    Resource node =
        graph.statement("goal-citation", ordinal, Plenary.GoalCitation, found, goal.place());
    graph.labels(node, " cites SDG " + goal.code(), " cite l’ODD " + goal.code());
    node.addProperty(Plenary.citedGoal, graph.reference(Iris.goal(goal.code())));
    goal.verb().ifPresent(v -> verb(graph, node, v));
  }

  private static void verb(GraphBuilder graph, Resource node, LeadingVerb verb) {
    node.addProperty(Plenary.leadingVerb, graph.reference(Iris.concept("verb", verb.concept())));
    graph.string(node, Plenary.verbText, verb.text());
  }

  private static void locator(GraphBuilder graph, Resource node, String locator) {
    graph.string(node, Plenary.locator, locator);
    LocatorPath.of(locator).forEach(path -> graph.string(node, Plenary.locatorPath, path));
  }

  private static Resource publication(GraphBuilder graph, Target.Publication publication) {
    Resource node = graph.node(Iris.publication(publication.number()), Plenary.Publication);
    graph.string(node, Plenary.salesNumber, publication.number().print());
    node.addProperty(RDFS.label, publication.label());
    publication.title().ifPresent(t -> graph.text(node, Plenary.publicationTitle, t));
    return node;
  }

  private static Resource treaty(GraphBuilder graph, Target.Treaty treaty) {
    TreatyReference reference = treaty.reference();
    Resource node = graph.node(Iris.treaty(reference), Plenary.Treaty);
    treaty.names().forEach((language, name) -> graph.label(node, name, language));
    if (treaty.names().isEmpty()) {
      node.addProperty(RDFS.label, reference.print());
    }
    graph.string(node, Plenary.treatySeries, reference.series().name());
    reference.number().ifPresent(n -> graph.string(node, Plenary.registrationNumber, n));
    reference.volumes().forEach(v -> graph.integer(node, Plenary.volume, v));
    return node;
  }

  /** The node of an organisation; one without an entry in the word list is described here. */
  static Resource organisation(GraphBuilder graph, OrganisationRef organisation) {
    if (organisation instanceof OrganisationRef.Listed listed) {
      return graph.reference(Iris.organisation(listed.id()));
    }
    OrganisationRef.Named named = (OrganisationRef.Named) organisation;
    Resource node = graph.node(Iris.namedOrganisation(named.name()), Plenary.Organisation);
    graph.label(node, named.name(), named.language());
    return node;
  }

  private static void organisation(
      GraphBuilder graph, Found<OrganisationMention> found, int ordinal) {
    Resource node =
        graph.statement(
            "mention", ordinal, Plenary.OrganisationMention, found, found.value().place());
    Resource organisation = organisation(graph, found.value().organisation());
    node.addProperty(Plenary.mentionsOrganisation, organisation);
    graph.work().addProperty(Plenary.mentions, organisation);
    graph.labels(node, " names " + found.text(), " nomme " + found.text());
  }

  private static void programme(GraphBuilder graph, Found<Programme> found, int ordinal) {
    Resource node =
        graph.statement(
            "programme-mention", ordinal, Plenary.ProgrammeMention, found, found.value().where());
    Resource programme = graph.node(Iris.programme(found.value().name()), Plenary.Programme);
    graph.label(programme, found.value().name(), graph.language());
    node.addProperty(Plenary.mentionsProgramme, programme);
    graph.labels(node, " names " + found.text(), " nomme " + found.text());
  }

  private static void mandate(GraphBuilder graph, Found<Mandate> found, int ordinal) {
    Mandate mandate = found.value();
    Resource type =
        mandate.kind() == Mandate.Kind.REPORT ? Plenary.ReportMandate : Plenary.AgendaMandate;
    Resource node = graph.statement("mandate", ordinal, type, found, mandate.place());
    // "its seventy-third session" is the session of the organ that speaks.
    mandate
        .session()
        .flatMap(s -> WorkGraph.organ(graph).map(o -> WorkGraph.session(graph, o, s)))
        .ifPresent(session -> node.addProperty(Plenary.dueAt, session));
    mandate.subject().ifPresent(s -> graph.string(node, Plenary.mandateSubject, s));
    graph.labels(node, ", mandate " + ordinal, ", mandat " + ordinal);
  }

  private static void nameChange(GraphBuilder graph, Found<NameChange> found, int ordinal) {
    NameChange change = found.value();
    Resource node =
        graph.statement("name-change", ordinal, Plenary.NameChange, found, change.place());
    graph.string(node, Plenary.formerName, change.from());
    graph.string(node, Plenary.newName, change.to());
    graph.date(node, Plenary.changedOn, change.on());
    graph.label(node, change.from() + " → " + change.to(), graph.language());
  }

  private static void adoption(GraphBuilder graph, Found<AdoptionStatement> found, int ordinal) {
    AdoptionStatement adoption = found.value();
    Resource node =
        graph.statement(
            "adoption-statement", ordinal, Plenary.AdoptionStatement, found, adoption.place());
    String own = WorkGraph.label(graph.document());
    graph.labels(node, ", statement of adoption " + ordinal, ", énoncé d’adoption " + ordinal);
    graph.string(node, Plenary.manner, adoption.manner().label());
    adoption.manner().withoutVote().ifPresent(w -> graph.flag(node, Plenary.withoutVote, w));
    Optional<Resource> adopted =
        adoption
            .named()
            .map(graph::named)
            .or(() -> adoption.ofItself() ? Optional.of(graph.work()) : Optional.empty());
    adopted.ifPresent(d -> node.addProperty(Plenary.adoptedDocument, d));
    String label = adoption.named().map(s -> s.primary().print()).orElse(own);
    adoption
        .vote()
        .map(v -> VoteGraph.of(node, v, label))
        .ifPresent(
            vote -> {
              node.addProperty(Plenary.vote, vote);
              adopted.ifPresent(d -> vote.addProperty(Plenary.voteOn, d));
            });
  }
}

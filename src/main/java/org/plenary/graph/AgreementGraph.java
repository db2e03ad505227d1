package org.plenary.graph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.document.Agreement;
import org.plenary.document.Found;
import org.plenary.document.OrganisationRef;
import org.plenary.document.UncertainDate;

/** Memorandums and other agreements, and the places that speak of them. */
final class AgreementGraph {
  private final GraphBuilder graph;

  /** What the document says of each agreement in all places together, by IRI. */
  private final Map<String, Agreement> agreements = new LinkedHashMap<>();

  private AgreementGraph(GraphBuilder graph) {
    this.graph = graph;
  }

  static void add(GraphBuilder graph) {
    var events = new AgreementGraph(graph);
    int n = 0;
    for (Found<Agreement.Mention> mention : graph.document().agreements()) {
      events.mention(mention, ++n);
    }
    events.agreements.forEach(events::agreement);
  }

  private void mention(Found<Agreement.Mention> found, int ordinal) {
    Agreement agreement = found.value().agreement();
    Resource mention =
        graph.statement(
            "agreement-mention", ordinal, Plenary.AgreementMention, found, found.value().where());
    graph.labels(mention, " on: " + found.text(), " à propos de\u202f: " + found.text());
    String iri = iri(agreement, ordinal);
    agreements.merge(iri, agreement, AgreementGraph::together);
    Resource node = graph.reference(iri);
    if (!node.hasProperty(RDFS.label)) {
      graph.label(node, found.text(), graph.language());
    }
    mention.addProperty(Plenary.mentionsAgreement, node);
  }

  private void agreement(String iri, Agreement agreement) {
    Resource node = graph.node(iri, Plenary.Agreement);
    node.addProperty(RDF.type, graph.term(agreement.kind().term()));
    agreement.subject().ifPresent(s -> graph.text(node, Plenary.subject, s));
    agreement
        .parties()
        .forEach(p -> node.addProperty(Plenary.party, StatementGraph.organisation(graph, p)));
    agreement.signed().ifPresent(d -> graph.date(node, Plenary.signedOn, d));
    agreement.signedAt().ifPresent(p -> graph.string(node, Plenary.signedAt, p));
  }

  /** Known to all documents by day, kind and parties; else this one's own. */
  private String iri(Agreement agreement, int ordinal) {
    List<String> parties = agreement.parties().stream().map(Iris::party).sorted().toList();
    return agreement
        .signed()
        .filter(d -> d.isDay() && parties.size() > 1)
        .map(UncertainDate::iso)
        .map(day -> Iris.agreement(day, agreement.kind().id(), parties))
        .filter(iri -> isSame(agreement, agreements.getOrDefault(iri, agreement)))
        .orElseGet(() -> Iris.statement(graph.expression().getURI(), "agreement", ordinal));
  }

  /** Two bodies may sign two memorandums on one day: what is on another subject is another. */
  private static boolean isSame(Agreement a, Agreement b) {
    return agree(a.subject(), b.subject()) && agree(a.signedAt(), b.signedAt());
  }

  private static boolean agree(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static Agreement together(Agreement first, Agreement later) {
    Set<OrganisationRef> parties = new LinkedHashSet<>(first.parties());
    parties.addAll(later.parties());
    return new Agreement(
        first.kind(),
        first.subject().or(later::subject),
        List.copyOf(parties),
        first.signed(),
        first.signedAt().or(later::signedAt));
  }
}

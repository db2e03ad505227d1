package org.plenary.federation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.plenary.graph.Plenary;
import org.plenary.query.Catalogue;

/**
 * Asks servers that hold the United Nations' whole files of the Sustainable Development Goals and
 * the labels of the UNBIS Thesaurus, from a thousand documents of ours, and counts requests and
 * milliseconds: {@code FederationBench CORPUS}, the folder with {@code sdg-kos} and {@code
 * gate-unga}.
 */
final class FederationBench {
  private static final int DOCUMENTS = 1_000;
  private static final int TIMES = 5;
  private static final String UNBIS = "https://metadata.un.org/graphdb/repositories/UNBIST_core";
  private static final String SDG = "https://metadata.un.org/graphdb/repositories/SDG-test_core";

  private FederationBench() {}

  public static void main(String[] arguments) throws Exception {
    Path corpus = Path.of(arguments[0]);
    DatasetGraph goals = DatasetGraphFactory.createTxnMem();
    for (String file :
        List.of("sdg-ontology-with-taxonomy", "sdg-kos-subject-mappings", "sdg-codes")) {
      goals.executeWrite(
          () -> RDFDataMgr.read(goals, corpus.resolve("sdg-kos/" + file + ".ttl").toString()));
    }
    DatasetGraph thesaurus = DatasetGraphFactory.createTxnMem();
    List<Node> concepts = labels(corpus.resolve("gate-unga/thesaurus.lst"), thesaurus);
    DatasetGraph ours = DatasetGraphFactory.createTxnMem();
    ours.executeWrite(() -> documents(concepts, ours));
    System.out.printf("SDG %d triples, UNBIS %d labels%n", size(goals), size(thesaurus));
    try (var unbis = new CountingPeer(thesaurus);
        var sdg = new CountingPeer(goals)) {
      var peers = new Peers(List.of(unbis.as(UNBIS), sdg.as(SDG)), PeerLimits.USUAL, a -> true);
      Federation federation = Federation.open(peers, ours.getContext());
      String labels = "SELECT * { ?r <%s> ?s SERVICE <%s> { ?s <%s> ?l } }";
      String here = labels.formatted(DCTerms.subject, UNBIS, SKOS.prefLabel);
      String there = labels.formatted(DCTerms.subject, unbis.as(UNBIS).address(), SKOS.prefLabel);
      measure("labels of 1,000 subjects", ours, QueryFactory.create(here), unbis);
      measure("the same by ARQ alone", copy(ours), QueryFactory.create(there), unbis);
      measure("federated/goal-subjects", ours, named("goal-subjects", Map.of("goal", "5")), sdg);
      measure("federated/goal-targets", ours, named("goal-targets", Map.of("goal", "5")), sdg);
      measure(
          "federated/subject-and-narrower",
          ours,
          named("subject-and-narrower", Map.of("subject", "GENDER EQUALITY")),
          unbis);
      federation.close();
    }
  }

  /** A dataset without our way of asking others. */
  private static DatasetGraph copy(DatasetGraph data) {
    DatasetGraph copy = DatasetGraphFactory.createTxnMem();
    data.executeRead(() -> copy.executeWrite(() -> data.find().forEachRemaining(copy::add)));
    return copy;
  }

  private static List<Node> labels(Path list, DatasetGraph thesaurus) throws IOException {
    List<Node> concepts = new ArrayList<>();
    thesaurus.executeWrite(
        () -> {
          for (String line : lines(list)) {
            String[] cells = line.split("\t");
            if (cells.length == 4 && cells[3].equals("kind=pref")) {
              Node concept = NodeFactory.createURI(cells[2].replace("uri=", "").replace('#', '/'));
              Node label = NodeFactory.createLiteralLang(cells[0], "en");
              thesaurus.add(Quad.defaultGraphIRI, concept, SKOS.prefLabel.asNode(), label);
              concepts.add(concept);
            }
          }
        });
    return concepts;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void documents(List<Node> concepts, DatasetGraph ours) {
    for (int i = 0; i < DOCUMENTS; i++) {
      Node record = NodeFactory.createURI("https://w3id.org/plenary/catalogue/bench/" + i);
      Node document = NodeFactory.createURI("https://w3id.org/plenary/document/A/RES/80/" + i);
      Node subject = concepts.get(i * 7 % concepts.size());
      Node symbol = NodeFactory.createLiteralString("A/RES/80/" + i);
      ours.add(Quad.defaultGraphIRI, record, DCTerms.subject.asNode(), subject);
      ours.add(Quad.defaultGraphIRI, record, Plenary.describes.asNode(), document);
      ours.add(Quad.defaultGraphIRI, document, Plenary.primarySymbol.asNode(), symbol);
    }
    Node record = NodeFactory.createURI("https://w3id.org/plenary/catalogue/bench/1");
    for (String iri :
        List.of("http://metadata.un.org/sdg/5.1", "http://metadata.un.org/thesaurus/1002612")) {
      ours.add(Quad.defaultGraphIRI, record, DCTerms.subject.asNode(), NodeFactory.createURI(iri));
    }
  }

  private static Query named(String name, Map<String, String> values) throws Exception {
    return Catalogue.bundled().named(Catalogue.FEDERATED + name).with(values);
  }

  private static long size(DatasetGraph data) {
    return data.calculateRead(() -> data.stream().count());
  }

  /** The median of some runs, the first of which warms up. */
  private static void measure(String what, DatasetGraph data, Query query, CountingPeer peer) {
    List<Long> times = new ArrayList<>();
    long rows = 0;
    int requests = 0;
    for (int i = 0; i <= TIMES; i++) {
      peer.requests();
      long start = System.nanoTime();
      rows = data.calculateRead(() -> rows(data, query));
      times.add((System.nanoTime() - start) / 1_000_000);
      requests = peer.requests();
    }
    times.remove(0);
    times.sort(null);
    System.out.printf(
        "%-32s %6d rows %5d requests %6d ms%n", what, rows, requests, times.get(TIMES / 2));
  }

  private static long rows(DatasetGraph data, Query query) {
    try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
      return execution.select().stream().count();
    }
  }
}

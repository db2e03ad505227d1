package org.plenary.site.sparql;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.plenary.federation.Peers;
import org.plenary.graph.Iris;

/** What the endpoint is (SPARQL 1.1 Service Description). */
public final class EndpointDescription {
  /** Names of formats, e.g. {@code Turtle}. */
  public static final String FORMATS = "http://www.w3.org/ns/formats/";

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples",
          "RDF_XML");

  private final Model model = ModelFactory.createDefaultModel();

  private EndpointDescription() {}

  /**
   * @param address where the endpoint is
   * @param counts what was counted when the data were published
   * @param peers the endpoints that it may ask
   */
  static Graph of(String address, Graph counts, Peers peers) {
    return new EndpointDescription().describe(address, counts, peers);
  }

  private Graph describe(String address, Graph counts, Peers peers) {
    Resource service = model.createResource(address);
    service
        .addProperty(RDF.type, sd("Service"))
        .addProperty(property("endpoint"), service)
        .addProperty(property("supportedLanguage"), sd("SPARQL11Query"))
        .addProperty(property("feature"), sd("UnionDefaultGraph"))
        .addProperty(
            property("defaultEntailmentRegime"),
            model.createResource("http://www.w3.org/ns/entailment/Simple"))
        .addProperty(property("defaultDataset"), data(counts));
    if (peers.isOn()) {
      service.addProperty(property("feature"), sd("BasicFederatedQuery"));
    }
    RESULTS.forEach(
        f -> service.addProperty(property("resultFormat"), model.createResource(FORMATS + f)));
    return model.getGraph();
  }

  /** The union of all graphs; each file that was read is a graph of its own beside it. */
  private Resource data(Graph counts) {
    Resource union = model.createResource(Iris.dataset("union"));
    union.addProperty(RDF.type, sd("Graph"));
    Resource dataset = model.createResource(Iris.dataset("dataset"));
    Property triples = model.createProperty(VOID, "triples");
    counts
        .find(dataset.asNode(), triples.asNode(), null)
        .forEach(t -> union.addProperty(triples, model.asRDFNode(t.getObject())));
    return dataset
        .addProperty(RDF.type, sd("Dataset"))
        .addProperty(RDF.type, model.createResource(VOID + "Dataset"))
        .addProperty(property("defaultGraph"), union);
  }

  private Resource sd(String name) {
    return model.createResource(SD + name);
  }

  private Property property(String name) {
    return model.createProperty(SD, name);
  }
}

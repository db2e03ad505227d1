package org.plenary.site.sparql;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.federation.Peers;
import org.plenary.graph.Iris;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.page.Texts;

/**
 * What the endpoint is (SPARQL 1.1 Service Description). Of the thousands of named graphs it names
 * those that speak of all documents (section 3.3.8); those of the documents, one for each, are what
 * the query {@code site/graphs} lists, and all may stand in FROM (section 3.3.4).
 */
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

  private final String origin;

  private EndpointDescription(String origin) {
    this.origin = origin;
  }

  /**
   * @param origin the beginning of the site's addresses, without a slash at its end
   * @param counts what was counted when the data were published
   * @param graphs the names of those that speak of all documents
   * @param peers the endpoints that it may ask
   */
  public static Graph of(String origin, Graph counts, List<String> graphs, Peers peers) {
    return new EndpointDescription(origin).describe(counts, graphs, peers);
  }

  /** The names of the graphs that speak of all documents. */
  public static List<String> graphs(SiteQueries answers) {
    return answers.rows("graphs-of-all", Map.of()).stream().map(r -> r.text("graph")).toList();
  }

  private Graph describe(Graph counts, List<String> graphs, Peers peers) {
    Resource service = model.createResource(origin + "/sparql");
    Resource dataset = data(counts);
    graphs.forEach(graph -> dataset.addProperty(property("namedGraph"), named(graph)));
    service
        .addProperty(RDF.type, sd("Service"))
        .addProperty(property("endpoint"), service)
        .addProperty(property("supportedLanguage"), sd("SPARQL11Query"))
        .addProperty(property("feature"), sd("UnionDefaultGraph"))
        .addProperty(
            property("defaultEntailmentRegime"),
            model.createResource("http://www.w3.org/ns/entailment/Simple"))
        .addProperty(property("defaultDataset"), dataset)
        .addProperty(property("availableGraphs"), dataset);
    if (peers.isOn()) {
      service.addProperty(property("feature"), sd("BasicFederatedQuery"));
    }
    RESULTS.forEach(
        f -> service.addProperty(property("resultFormat"), model.createResource(FORMATS + f)));
    return model.getGraph();
  }

  private Resource named(String graph) {
    String name = graph.substring(graph.indexOf("/graph/") + "/graph/".length());
    return model
        .createResource(Iris.dataset("graph=" + name))
        .addProperty(RDF.type, sd("NamedGraph"))
        .addProperty(property("name"), model.createResource(graph));
  }

  /** The union of all graphs, and where the graphs are listed. */
  private Resource data(Graph counts) {
    Resource union = model.createResource(Iris.dataset("union"));
    union.addProperty(RDF.type, sd("Graph"));
    Resource dataset = model.createResource(Iris.dataset("dataset"));
    Property triples = model.createProperty(VOID, "triples");
    counts
        .find(dataset.asNode(), triples.asNode(), null)
        .forEach(t -> union.addProperty(triples, model.asRDFNode(t.getObject())));
    Texts.LANGUAGES.forEach(
        l -> dataset.addProperty(RDFS.comment, Texts.in(l).of("sparql.graphs"), l));
    return dataset
        .addProperty(RDF.type, sd("Dataset"))
        .addProperty(RDF.type, sd("GraphCollection"))
        .addProperty(RDFS.seeAlso, model.createResource(origin + "/query/site/graphs"))
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

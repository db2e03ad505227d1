package org.plenary.site;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint is (SPARQL 1.1 Service Description). */
final class EndpointDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private EndpointDescription() {}

  /**
   * @param address where the endpoint is
   */
  static Graph of(String address) {
    Model model = ModelFactory.createDefaultModel();
    Resource service = model.createResource(address);
    service
        .addProperty(RDF.type, model.createResource(SD + "Service"))
        .addProperty(model.createProperty(SD, "endpoint"), service)
        .addProperty(
            model.createProperty(SD, "supportedLanguage"),
            model.createResource(SD + "SPARQL11Query"))
        .addProperty(
            model.createProperty(SD, "feature"), model.createResource(SD + "UnionDefaultGraph"));
    for (String format :
        List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML")) {
      service.addProperty(
          model.createProperty(SD, "resultFormat"), model.createResource(FORMATS + format));
    }
    return model.getGraph();
  }
}

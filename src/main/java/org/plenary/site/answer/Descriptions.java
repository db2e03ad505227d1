package org.plenary.site.answer;

import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.plenary.store.Store;

/** Descriptions of things, the same for data and the command line. */
public final class Descriptions {
  private Descriptions() {}

  /** What is said of a thing and what points to it, with names; empty when nothing is known. */
  public static Model of(Store store, String iri) {
    var answers = SiteQueries.of(store);
    Map<String, String> value = Map.of("thing", iri);
    Model model = ModelFactory.createDefaultModel();
    answers.graph("describe", value).find().forEach(model.getGraph()::add);
    answers.graph("describe-in", value).find().forEach(model.getGraph()::add);
    return model;
  }
}

package org.plenary.graph;

import java.util.Collection;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Maps doubts to RDF: findings that have their IRIs from what they say. */
public final class DoubtGraph {
  private DoubtGraph() {}

  /** The graph of all doubts; the same ones always give the same graph. */
  public static Model of(Collection<Doubt> doubts) {
    Model model = ModelFactory.createDefaultModel();
    doubts.forEach(d -> add(model, d));
    return model;
  }

  private static void add(Model model, Doubt doubt) {
    Resource finding =
        model
            .createResource(Iris.doubt(doubt.check(), doubt.document(), doubt.english()))
            .addProperty(RDF.type, Plenary.Finding)
            .addProperty(RDFS.label, doubt.english(), "en")
            .addProperty(Plenary.aboutDocument, model.createResource(doubt.document()))
            .addProperty(Plenary.severity, doubt.severity())
            .addProperty(Plenary.rule, doubt.check())
            .addProperty(Plenary.message, doubt.english());
    if (!doubt.french().isEmpty()) {
      finding.addProperty(RDFS.label, doubt.french(), "fr");
    }
    // What two files say differently is a fault of neither alone.
    if (doubt.sources().size() == 1) {
      doubt.sources().forEach(s -> finding.addProperty(Plenary.inSource, model.createResource(s)));
    }
    doubt.spans().forEach(s -> finding.addProperty(Plenary.standsAt, model.createResource(s)));
  }
}

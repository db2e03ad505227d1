package org.plenary.store;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;
import org.plenary.validate.Violation;

/** The report on a document that was refused, as RDF: it is published in the document's stead. */
final class Report {
  private Report() {}

  static Model of(String fileName, String sha256, List<Violation> violations) {
    Model model = ModelFactory.createDefaultModel();
    Resource file =
        model
            .createResource(Iris.sourceFile(sha256))
            .addProperty(RDF.type, Plenary.SourceFile)
            .addProperty(RDFS.label, fileName)
            .addProperty(Plenary.fileName, fileName)
            .addProperty(Plenary.sha256, sha256);
    int ordinal = 0;
    for (Violation violation : violations) {
      model
          .createResource(Iris.report(sha256) + "/" + ++ordinal)
          .addProperty(RDF.type, Plenary.Finding)
          .addProperty(RDFS.label, violation.message(), "en")
          .addProperty(Plenary.inSource, file)
          .addProperty(Plenary.severity, violation.severe() ? "violation" : "warning")
          .addProperty(Plenary.rule, "shape")
          .addProperty(Plenary.message, violation.line());
    }
    return model;
  }
}

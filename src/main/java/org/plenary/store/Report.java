package org.plenary.store;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;
import org.plenary.validate.ShapeFinding;
import org.plenary.validate.ValidationResult;

/** The report on a document that was refused, as RDF: it is published in the document's stead. */
final class Report {
  private Report() {}

  /** SHACL's results, each at the same time a finding of ours about the file. */
  static Model of(String fileName, String sha256, int document, ValidationResult result) {
    Model model = ModelFactory.createModelForGraph(result.report(Iris.report(sha256, document)));
    Resource file =
        model
            .createResource(Iris.sourceFile(sha256))
            .addProperty(RDF.type, Plenary.SourceFile)
            .addProperty(RDFS.label, fileName)
            .addProperty(Plenary.fileName, fileName)
            .addProperty(Plenary.sha256, sha256);
    int ordinal = 0;
    for (ShapeFinding finding : result.findings()) {
      model
          .createResource(Iris.report(sha256, document) + "/" + ++ordinal)
          .addProperty(RDF.type, Plenary.Finding)
          .addProperty(RDFS.label, finding.message(), "en")
          .addProperty(Plenary.inSource, file)
          .addProperty(Plenary.severity, finding.severity().label())
          .addProperty(Plenary.rule, "shape")
          .addProperty(Plenary.message, finding.line());
    }
    return model;
  }
}

package org.plenary.store;

import java.util.Locale;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.document.Finding;
import org.plenary.document.UnDocument;
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
    Resource file = file(model, fileName, sha256);
    int ordinal = 0;
    for (ShapeFinding finding : result.findings()) {
      Resource node =
          finding(model, Iris.report(sha256, document), ++ordinal)
              .addProperty(RDFS.label, finding.message(), "en")
              .addProperty(Plenary.inSource, file)
              .addProperty(Plenary.severity, finding.severity().label())
              .addProperty(Plenary.rule, "shape")
              .addProperty(Plenary.message, finding.line());
      finding.messageFr().ifPresent(m -> node.addProperty(RDFS.label, m, "fr"));
    }
    return model;
  }

  /** The finding that a document is here already, from another file: A/RES/79/9 came twice. */
  static Model duplicate(UnDocument document, Finding found) {
    Model model = ModelFactory.createDefaultModel();
    String sha256 = document.source().sha256();
    finding(model, Iris.report(sha256, document.ordinal()), 1)
        .addProperty(RDFS.label, found.message(), "en")
        .addProperty(RDFS.label, found.message(Locale.FRENCH), "fr")
        .addProperty(
            Plenary.aboutDocument, model.createResource(Iris.document(document.identity())))
        .addProperty(Plenary.inSource, file(model, document.source().name(), sha256))
        .addProperty(Plenary.severity, found.severity().name().toLowerCase(Locale.ROOT))
        .addProperty(Plenary.rule, found.rule())
        .addProperty(Plenary.message, found.message());
    return model;
  }

  private static Resource file(Model model, String fileName, String sha256) {
    return model
        .createResource(Iris.sourceFile(sha256))
        .addProperty(RDF.type, Plenary.SourceFile)
        .addProperty(RDFS.label, fileName)
        .addProperty(Plenary.fileName, fileName)
        .addProperty(Plenary.sha256, sha256);
  }

  private static Resource finding(Model model, String report, int ordinal) {
    return model.createResource(report + "/" + ordinal).addProperty(RDF.type, Plenary.Finding);
  }
}

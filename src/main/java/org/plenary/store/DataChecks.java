package org.plenary.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryException;
import org.plenary.query.QueryFile;
import org.plenary.source.Sha256;

/**
 * The checks of all data together: what {@code queries/checks/} find becomes findings. Each query
 * gives a document, the file at fault, and a sentence; its name is the rule.
 */
public final class DataChecks {
  /** Where the queries stand among all. */
  private static final String FOLDER = "checks/";

  private DataChecks() {}

  /** The checks, in order of their names. */
  public static List<QueryFile> all() {
    return Catalogue.bundled().in(FOLDER);
  }

  /** What all checks find, as a graph of findings; the same data always gives the same graph. */
  public static Graph findings(Dataset dataset) {
    Model model = ModelFactory.createDefaultModel();
    Txn.executeRead(dataset, () -> all().forEach(check -> run(check, dataset, model)));
    return model.getGraph();
  }

  private static void run(QueryFile check, Dataset dataset, Model model) {
    try (var execution = QueryExecution.create(query(check), dataset)) {
      execution.execSelect().forEachRemaining(row -> finding(check, row, model));
    }
  }

  private static Query query(QueryFile check) {
    try {
      return check.with(Map.of());
    } catch (QueryException e) {
      throw new IllegalStateException("the check " + check.name() + " is wrong", e);
    }
  }

  private static void finding(QueryFile check, QuerySolution row, Model model) {
    String rule = check.name().substring(FOLDER.length());
    String message = row.getLiteral("message").getLexicalForm();
    String document = row.getResource("document").getURI();
    String source = row.getResource("source").getURI();
    String digest =
        Sha256.of(String.join("\n", document, source, message).getBytes(StandardCharsets.UTF_8));
    model
        .createResource(Iris.checkFinding(rule, digest))
        .addProperty(RDF.type, Plenary.Finding)
        .addProperty(RDFS.label, message, "en")
        .addProperty(Plenary.aboutDocument, model.createResource(document))
        .addProperty(Plenary.inSource, model.createResource(source))
        .addProperty(Plenary.severity, check.header().getOrDefault("severity", "warning"))
        .addProperty(Plenary.rule, rule)
        .addProperty(Plenary.message, message);
  }
}

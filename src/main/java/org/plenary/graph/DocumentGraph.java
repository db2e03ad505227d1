package org.plenary.graph;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.plenary.document.UnDocument;

/** Maps a document to RDF: work and file, text, statements, findings. */
public final class DocumentGraph {
  private DocumentGraph() {}

  /** The document's graph; no blank nodes, and the same document always gives the same graph. */
  public static Model of(UnDocument document) {
    Model model = ModelFactory.createDefaultModel();
    var graph = new GraphBuilder(model, document);
    WorkGraph.add(graph);
    TextGraph.add(graph);
    StatementGraph.add(graph);
    MeetingGraph.add(graph);
    AgreementGraph.add(graph);
    return model;
  }

  /** What to call a document: its symbol, or its file when it states none. */
  public static String label(UnDocument document) {
    return WorkGraph.label(document);
  }
}

package org.plenary.graph;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.plenary.document.SubjectSuggestion;
import org.plenary.document.UnDocument;

/** Maps the subjects that are suggested for a document to RDF: a graph beside the document's. */
public final class SubjectGraph {
  private SubjectGraph() {}

  /** The suggestions for the language version that was read; empty when there are none. */
  public static Model of(UnDocument document) {
    var graph = new GraphBuilder(ModelFactory.createDefaultModel(), document);
    int rank = 0;
    for (SubjectSuggestion subject : document.subjects()) {
      add(graph, subject, ++rank);
    }
    return graph.model();
  }

  private static void add(GraphBuilder graph, SubjectSuggestion subject, int rank) {
    Resource node =
        graph.node(
            Iris.subjectSuggestion(
                graph.expression().getURI(), graph.document().source().sha256(), rank),
            Plenary.SubjectSuggestion);
    String own = WorkGraph.label(graph.document());
    graph.label(node, own + " may treat " + subject.label(), "en");
    node.addProperty(Plenary.subjectOf, graph.expression())
        .addProperty(Plenary.suggestedSubject, graph.reference(Iris.thesaurus(subject.code())));
    graph.decimal(node, Plenary.score, subject.score());
    graph.integer(node, Plenary.occurrences, subject.occurrences());
    graph.spans(node, subject.spans());
  }
}

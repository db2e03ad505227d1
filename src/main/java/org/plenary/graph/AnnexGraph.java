package org.plenary.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.plenary.document.Paragraph;
import org.plenary.document.Part;
import org.plenary.document.Place;

/**
 * The annexes, as far as they have paragraphs: each with its heading, and paragraphs that lead to
 * it.
 */
final class AnnexGraph {
  /** "Annex II Revised statute", "Annexe A". */
  private static final Pattern MARK =
      Pattern.compile("(?iu:annexe?)\\s+([IVX]{1,5}|\\d{1,2}|[A-Z])(?![\\p{L}\\d'’])");

  private AnnexGraph() {}

  static void add(GraphBuilder graph) {
    for (Paragraph paragraph : graph.document().paragraphs()) {
      if (paragraph.place().part() == Part.ANNEX) {
        String[] steps = paragraph.place().path().split("/");
        Place place = Place.paragraph(Part.ANNEX, Integer.parseInt(steps[0]));
        Resource annex = graph.reference(Iris.place(graph.expression().getURI(), place));
        if (!annex.hasProperty(Plenary.number)) {
          annex(graph, Integer.parseInt(steps[0]), paragraph, annex.getURI());
        }
        graph
            .reference(Iris.place(graph.expression().getURI(), paragraph.place()))
            .addProperty(Plenary.inAnnex, annex);
      }
    }
  }

  /** The heading of its first paragraph is the annex's own. */
  private static void annex(GraphBuilder graph, int number, Paragraph first, String iri) {
    Resource node = graph.node(iri, Plenary.Annex);
    graph.expression().addProperty(Plenary.hasPart, node);
    node.addProperty(Plenary.partOf, graph.expression());
    graph.integer(node, Plenary.number, number);
    graph.label(node, WorkGraph.label(graph.document()) + ", annex " + number, "en");
    first
        .heading()
        .ifPresent(
            heading -> {
              graph.text(node, Plenary.heading, heading.value());
              graph.spans(node, heading.spans());
              Matcher mark = MARK.matcher(heading.value());
              if (mark.lookingAt()) {
                graph.string(node, Plenary.mark, mark.group(1));
              }
            });
  }
}

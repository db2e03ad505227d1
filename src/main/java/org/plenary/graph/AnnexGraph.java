package org.plenary.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.plenary.document.Found;
import org.plenary.document.Paragraph;
import org.plenary.document.Part;
import org.plenary.document.Place;
import org.plenary.document.Table;

/**
 * The annexes, as far as they have paragraphs or tables: each with its heading, and what stands in
 * it leads to it.
 */
final class AnnexGraph {
  /** "Annex II Revised statute", "Annexe A". */
  private static final Pattern MARK =
      Pattern.compile("(?iu:annexe?)\\s+([IVX]{1,5}|\\d{1,2}|[A-Z])(?![\\p{L}\\d'’])");

  private AnnexGraph() {}

  static void add(GraphBuilder graph) {
    for (Table table : graph.document().tables()) {
      boolean onTop = !table.before().path().contains("/");
      if (table.place().part() == Part.ANNEX && onTop) {
        inAnnex(graph, table.place(), table.heading());
      }
    }
    for (Paragraph paragraph : graph.document().paragraphs()) {
      if (paragraph.place().part() == Part.ANNEX) {
        inAnnex(graph, paragraph.place(), paragraph.heading());
      }
    }
  }

  private static void inAnnex(GraphBuilder graph, Place place, Optional<Found<String>> heading) {
    int number = Integer.parseInt(place.path().split("/")[0]);
    Resource annex =
        graph.reference(
            Iris.place(graph.expression().getURI(), Place.paragraph(Part.ANNEX, number)));
    if (!annex.hasProperty(Plenary.number)) {
      annex(graph, number, heading, annex.getURI());
    }
    graph
        .reference(Iris.place(graph.expression().getURI(), place))
        .addProperty(Plenary.inAnnex, annex);
  }

  /** The heading of its first paragraph, or of the table on top of it, is the annex's own. */
  private static void annex(
      GraphBuilder graph, int number, Optional<Found<String>> first, String iri) {
    Resource node = graph.node(iri, Plenary.Annex);
    graph.expression().addProperty(Plenary.hasPart, node);
    node.addProperty(Plenary.partOf, graph.expression());
    graph.integer(node, Plenary.number, number);
    graph.placeLabels(node, Place.paragraph(Part.ANNEX, number));
    first.ifPresent(
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

package org.plenary.graph;

import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.plenary.document.Footnote;
import org.plenary.document.Found;
import org.plenary.document.LeadingVerb;
import org.plenary.document.Paragraph;
import org.plenary.document.Place;

/** The text: paragraphs with their verbs and sub-paragraphs, tables, footnotes. */
final class TextGraph {
  /** A mark that is a number; "*" and "a" are marks too. */
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

  private TextGraph() {}

  static void add(GraphBuilder graph) {
    AnnexGraph.add(graph);
    for (Paragraph paragraph : graph.document().paragraphs()) {
      paragraph(graph, paragraph, graph.expression(), ordinal(paragraph.place()));
    }
    TableGraph.add(graph);
    graph.document().footnotes().forEach(n -> footnote(graph, n));
  }

  private static void paragraph(
      GraphBuilder graph, Paragraph paragraph, Resource whole, int ordinal) {
    Resource node =
        graph.node(Iris.place(graph.expression().getURI(), paragraph.place()), type(paragraph));
    whole.addProperty(Plenary.hasPart, node);
    node.addProperty(Plenary.partOf, whole);
    graph.integer(node, Plenary.number, ordinal);
    paragraph.mark().ifPresent(m -> graph.string(node, Plenary.mark, m));
    graph.string(node, Plenary.part, paragraph.place().part().label());
    graph.text(node, Plenary.text, paragraph.body().value());
    graph.spans(node, paragraph.body().spans());
    graph.placeLabels(node, paragraph.place());
    paragraph.heading().ifPresent(h -> graph.text(node, Plenary.heading, h.value()));
    paragraph.verb().ifPresent(v -> graph.string(node, Plenary.verbText, v.value().text()));
    paragraph.verbs().forEach(v -> verb(graph, node, v));
    for (Found<String> note : paragraph.notes()) {
      Place place = Place.footnote(note.value());
      node.addProperty(
          Plenary.hasFootnote, graph.reference(Iris.place(graph.expression().getURI(), place)));
    }
    int rank = 0;
    for (Paragraph child : paragraph.children()) {
      paragraph(graph, child, node, ++rank);
    }
  }

  private static void verb(GraphBuilder graph, Resource node, Found<LeadingVerb> verb) {
    node.addProperty(
        Plenary.leadingVerb, graph.reference(Iris.concept("verb", verb.value().concept())));
  }

  private static Resource type(Paragraph paragraph) {
    return switch (paragraph.place().part()) {
      case PREAMBULAR -> Plenary.PreambularParagraph;
      case OPERATIVE -> Plenary.OperativeParagraph;
      case BODY -> Plenary.BodyParagraph;
      case HEADER, FOOTNOTE, CLOSING, ANNEX -> Plenary.AnnexParagraph;
    };
  }

  /**
   * A paragraph's own number, the last step of its path: 2 of {@code annex/1/2}. Sub-paragraphs are
   * counted instead, since a mark does not tell its rank: (i) is the ninth of (a) to (j), and the
   * first of (i) to (iv).
   */
  private static int ordinal(Place place) {
    return Integer.parseInt(place.path().substring(place.path().lastIndexOf('/') + 1));
  }

  private static void footnote(GraphBuilder graph, Footnote footnote) {
    Place place = Place.footnote(footnote.mark());
    Resource node = graph.node(Iris.place(graph.expression().getURI(), place), Plenary.Footnote);
    graph.expression().addProperty(Plenary.hasPart, node);
    node.addProperty(Plenary.partOf, graph.expression());
    graph.string(node, Plenary.mark, footnote.mark());
    if (NUMBER.matcher(footnote.mark()).matches()) {
      graph.integer(node, Plenary.number, Integer.parseInt(footnote.mark()));
    }
    graph.string(node, Plenary.part, place.part().label());
    graph.text(node, Plenary.text, footnote.body().value());
    graph.spans(node, footnote.body().spans());
    graph.placeLabels(node, place);
    for (Place marked : footnote.markedIn()) {
      node.addProperty(
          Plenary.markedIn, graph.reference(Iris.place(graph.expression().getURI(), marked)));
    }
  }
}

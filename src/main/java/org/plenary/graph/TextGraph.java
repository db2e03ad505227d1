package org.plenary.graph;

import org.apache.jena.rdf.model.Resource;
import org.plenary.document.Footnote;
import org.plenary.document.Found;
import org.plenary.document.LeadingVerb;
import org.plenary.document.Paragraph;
import org.plenary.document.Place;

/** The text: paragraphs with their verbs and sub-paragraphs, footnotes. */
final class TextGraph {
  private TextGraph() {}

  static void add(GraphBuilder graph) {
    for (Paragraph paragraph : graph.document().paragraphs()) {
      paragraph(graph, paragraph, graph.expression());
    }
    graph.document().footnotes().forEach(n -> footnote(graph, n));
  }

  private static void paragraph(GraphBuilder graph, Paragraph paragraph, Resource whole) {
    Resource node =
        graph.node(Iris.place(graph.expression().getURI(), paragraph.place()), type(paragraph));
    whole.addProperty(Plenary.hasPart, node);
    node.addProperty(Plenary.partOf, whole);
    graph.integer(node, Plenary.number, number(paragraph.place()));
    paragraph.mark().ifPresent(m -> graph.string(node, Plenary.mark, m));
    graph.string(node, Plenary.part, paragraph.place().part().label());
    graph.text(node, Plenary.text, paragraph.body().value());
    graph.spans(node, paragraph.body().spans());
    graph.label(node, label(graph, paragraph.place()), "en");
    paragraph.verb().ifPresent(v -> verb(graph, node, v));
    for (Found<String> note : paragraph.notes()) {
      Place place = Place.footnote(note.value());
      node.addProperty(
          Plenary.hasFootnote, graph.reference(Iris.place(graph.expression().getURI(), place)));
    }
    paragraph.children().forEach(child -> paragraph(graph, child, node));
  }

  private static void verb(GraphBuilder graph, Resource node, Found<LeadingVerb> verb) {
    node.addProperty(
        Plenary.leadingVerb, graph.reference(Iris.concept("verb", verb.value().concept())));
    graph.string(node, Plenary.verbText, verb.value().text());
  }

  private static Resource type(Paragraph paragraph) {
    return switch (paragraph.place().part()) {
      case PREAMBULAR -> Plenary.PreambularParagraph;
      case OPERATIVE -> Plenary.OperativeParagraph;
      case HEADER, FOOTNOTE, CLOSING, ANNEX -> Plenary.AnnexParagraph;
    };
  }

  /** The last step of the path: its own number, or the rank of its letter among its siblings. */
  private static int number(Place place) {
    String last = place.path().substring(place.path().lastIndexOf('/') + 1);
    if (Character.isDigit(last.charAt(0))) {
      return Integer.parseInt(last);
    }
    int rank = SUB_ORDER.indexOf(last);
    return rank >= 0 ? rank + 1 : last.charAt(0) - 'a' + 1;
  }

  private static final java.util.List<String> SUB_ORDER =
      java.util.List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

  static String label(GraphBuilder graph, Place place) {
    String document = WorkGraph.label(graph.document());
    if (place.note().isPresent()) {
      return document + ", note " + place.note().get();
    }
    return document + ", " + place.part().label() + " paragraph " + place.path();
  }

  private static void footnote(GraphBuilder graph, Footnote footnote) {
    Place place = Place.footnote(footnote.mark());
    Resource node = graph.node(Iris.place(graph.expression().getURI(), place), Plenary.Footnote);
    graph.expression().addProperty(Plenary.hasPart, node);
    node.addProperty(Plenary.partOf, graph.expression());
    graph.string(node, Plenary.mark, footnote.mark());
    if (Character.isDigit(footnote.mark().charAt(0))) {
      graph.integer(node, Plenary.number, Integer.parseInt(footnote.mark()));
    }
    graph.string(node, Plenary.part, place.part().label());
    graph.text(node, Plenary.text, footnote.body().value());
    graph.spans(node, footnote.body().spans());
    graph.label(node, label(graph, place), "en");
    for (Place marked : footnote.markedIn()) {
      node.addProperty(
          Plenary.markedIn, graph.reference(Iris.place(graph.expression().getURI(), marked)));
    }
  }
}

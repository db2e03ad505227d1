package org.plenary.graph;

import org.apache.jena.rdf.model.Resource;
import org.plenary.document.Found;
import org.plenary.document.Part;
import org.plenary.document.Place;
import org.plenary.document.Table;

/** Tables with their rows and cells: each part of the text above it. */
final class TableGraph {
  private TableGraph() {}

  static void add(GraphBuilder graph) {
    graph.document().tables().forEach(t -> table(graph, t));
  }

  private static void table(GraphBuilder graph, Table table) {
    Resource node = node(graph, table.place(), Plenary.Table);
    Resource above = above(graph, table);
    above.addProperty(Plenary.hasPart, node);
    node.addProperty(Plenary.partOf, above);
    String path = table.place().path();
    graph.integer(
        node, Plenary.number, Integer.parseInt(path.substring(path.lastIndexOf('-') + 1)));
    graph.string(node, Plenary.part, table.place().part().label());
    graph.text(node, Plenary.text, table.text());
    graph.spans(node, table.spans());
    table.heading().ifPresent(h -> graph.text(node, Plenary.heading, h.value()));
    table.notes().forEach(n -> note(graph, node, n));
    for (Table.Row row : table.rows()) {
      Resource line = node(graph, row.place(), Plenary.TableRow);
      node.addProperty(Plenary.hasRow, line);
      line.addProperty(Plenary.partOf, node);
      graph.integer(line, Plenary.number, row.number());
      row.cells().forEach(c -> cell(graph, line, c));
    }
  }

  /** On top of an annex no paragraph stands before it. */
  private static Resource above(GraphBuilder graph, Table table) {
    Place before = table.before();
    boolean annex = before.part() == Part.ANNEX && !before.path().contains("/");
    return annex || before.path().isEmpty()
        ? graph.expression()
        : graph.reference(Iris.place(graph.expression().getURI(), before));
  }

  private static void cell(GraphBuilder graph, Resource row, Table.Cell cell) {
    Resource node = node(graph, cell.place(), Plenary.TableCell);
    row.addProperty(Plenary.hasCell, node);
    node.addProperty(Plenary.partOf, row);
    graph.integer(node, Plenary.column, cell.column());
    if (cell.columns() > 1) {
      graph.integer(node, Plenary.columnSpan, cell.columns());
    }
    if (cell.rows() > 1) {
      graph.integer(node, Plenary.rowSpan, cell.rows());
    }
    graph.flag(node, Plenary.isHeader, cell.head());
    graph.text(node, Plenary.text, cell.body().value());
    graph.spans(node, cell.body().spans());
    cell.notes().forEach(n -> note(graph, node, n));
  }

  private static void note(GraphBuilder graph, Resource node, Found<String> note) {
    node.addProperty(
        Plenary.hasFootnote,
        graph.reference(Iris.place(graph.expression().getURI(), Place.footnote(note.value()))));
  }

  private static Resource node(GraphBuilder graph, Place place, Resource type) {
    Resource node = graph.node(Iris.place(graph.expression().getURI(), place), type);
    graph.placeLabels(node, place);
    return node;
  }
}

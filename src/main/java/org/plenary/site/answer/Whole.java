package org.plenary.site.answer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads an answer to its end before a byte of it is sent, within limits. */
final class Whole {
  private final Limits limits;
  private long count;
  private long characters;

  Whole(Limits limits) {
    this.limits = limits;
  }

  /**
   * All rows.
   *
   * @throws TooLargeException if there are more than the limits allow
   */
  List<Binding> rows(RowSet rows) {
    List<Binding> all = new ArrayList<>();
    while (rows.hasNext()) {
      Binding row = rows.next();
      all.add(row);
      row.forEach((variable, value) -> characters += length(value));
      check();
    }
    return all;
  }

  /**
   * All statements.
   *
   * @throws TooLargeException if there are more than the limits allow
   */
  Graph graph(Iterator<Triple> triples) {
    Graph all = GraphFactory.createDefaultGraph();
    triples.forEachRemaining(
        triple -> {
          all.add(triple);
          characters += length(triple);
          check();
        });
    return all;
  }

  /**
   * All statements of all graphs.
   *
   * @throws TooLargeException if there are more than the limits allow
   */
  DatasetGraph quads(Iterator<Quad> quads) {
    DatasetGraph all = DatasetGraphFactory.create();
    quads.forEachRemaining(
        quad -> {
          all.add(quad);
          characters += length(quad.asTriple());
          check();
        });
    return all;
  }

  private static long length(Triple triple) {
    return length(triple.getSubject()) + length(triple.getPredicate()) + length(triple.getObject());
  }

  private static long length(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm().length() : node.toString().length();
  }

  private void check() {
    if (++count > limits.rows()) {
      throw new TooLargeException(
          "The answer has more than %d rows: use LIMIT and OFFSET.".formatted(limits.rows()));
    }
    if (characters > limits.characters()) {
      throw new TooLargeException(
          "The answer has more than %d characters: use LIMIT and OFFSET, or ask for fewer columns."
              .formatted(limits.characters()));
    }
  }
}

package org.plenary.site.answer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plenary.site.guard.RefusedException;

/** Reads an answer to its end before a byte of it is sent, within limits. */
public final class Whole {
  private final Limits limits;
  private long count;
  private long characters;

  public Whole(Limits limits) {
    this.limits = limits;
  }

  /**
   * All rows.
   *
   * @throws RefusedException if there are more than the limits allow
   */
  public List<Binding> rows(RowSet rows) {
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
   * @throws RefusedException if there are more than the limits allow
   */
  public Graph graph(Iterator<Triple> triples) {
    Graph all = GraphFactory.createDefaultGraph();
    triples.forEachRemaining(
        triple -> {
          all.add(triple);
          characters += length(triple);
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
      throw RefusedException.of(413, "error.large.rows", limits.rows());
    }
    if (characters > limits.characters()) {
      throw RefusedException.of(413, "error.large.characters", limits.characters());
    }
  }
}

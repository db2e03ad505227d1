package org.plenary.query;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A question on documents, asked of one document alone: before each {@code GRAPH ?graph} stand the
 * graphs that tell of it, as {@code queries/graphs-of.rq} finds them. The query stays SPARQL 1.1
 * that can be read and asked elsewhere, and what it looks up outside of the documents' graphs
 * (names of organisations, titles of cited documents) it still finds.
 */
final class Narrowing extends ElementTransformCopyBase {
  private static final String GRAPHS = "graphs-of";

  /** The variable by which queries name the graph of a document. */
  private static final Var GRAPH = Var.alloc("graph");

  private final Query graphs;

  private Narrowing(Query graphs) {
    this.graphs = graphs;
  }

  /**
   * The query, narrowed.
   *
   * @param symbol of the document, in any spelling
   * @throws QueryException if it is no symbol
   */
  static Query to(String symbol, Query query) throws QueryException {
    Query graphs = Catalogue.bundled().named(GRAPHS).with(Map.of("symbol", symbol)).cloneQuery();
    // Their order is for readers; a part of a query has no prologue (SPARQL 1.1, section 19.8).
    graphs.getOrderBy().clear();
    graphs.getPrefixMapping().clearNsPrefixMap();
    return QueryTransformOps.transform(query, new Narrowing(graphs));
  }

  @Override
  public Element transform(ElementNamedGraph element, Node name, Element inner) {
    Element graph = super.transform(element, name, inner);
    if (!GRAPH.equals(name)) {
      return graph;
    }
    var group = new ElementGroup();
    group.addElement(new ElementSubQuery(graphs));
    group.addElement(graph);
    return group;
  }
}

package org.plenary.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Our graphs and those of others to one reader: the default graph is the union of ours, the named
 * graphs are those of both. For reading only.
 *
 * <p>TDB2 can't plan a query over two databases, so a query that asks for no named graph is better
 * asked of {@link Store#graphs}: its answer is the same.
 */
public final class Together extends DatasetGraphWrapper implements DatasetGraphWrapperView {
  private final DatasetGraph ours;
  private final DatasetGraph others;

  Together(DatasetGraph ours, DatasetGraph others) {
    super(ours);
    this.ours = ours;
    this.others = others;
  }

  /**
   * What a query is best asked of: of our data alone if it asks for no named graph, which gives the
   * same answer.
   */
  public static DatasetGraph narrowest(Query query, DatasetGraph dataset) {
    return dataset instanceof Together both && !query.hasDatasetDescription() && !asksGraphs(query)
        ? both.ours
        : dataset;
  }

  private static boolean asksGraphs(Query query) {
    boolean[] found = new boolean[1];
    ElementTransform patterns =
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementNamedGraph pattern, Node graph, Element inner) {
            found[0] = true;
            return super.transform(pattern, graph, inner);
          }
        };
    // So that patterns in EXISTS are looked at, too.
    QueryTransformOps.transform(query, patterns, new ExprTransformApplyElementTransform(patterns));
    return found[0];
  }

  /**
   * Not TDB2's own graphs: its solver hands numbers of nodes on, which stand for others in the
   * other database.
   */
  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getUnionGraph() {
    return getDefaultGraph();
  }

  @Override
  public Graph getGraph(Node graph) {
    return Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph)
        ? getDefaultGraph()
        : GraphView.createNamedGraph(this, graph);
  }

  @Override
  public boolean containsGraph(Node graph) {
    return ours.containsGraph(graph) || others.containsGraph(graph);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return Iter.concat(ours.listGraphNodes(), others.listGraphNodes());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node value) {
    if (Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph)) {
      return Iter.map(
          ours.getUnionGraph().find(subject, property, value),
          t -> Quad.create(Quad.defaultGraphNodeGenerated, t));
    }
    return findNG(graph, subject, property, value);
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node value) {
    return Iter.concat(
        ours.findNG(graph, subject, property, value),
        others.findNG(graph, subject, property, value));
  }

  @Override
  public boolean contains(Node graph, Node subject, Node property, Node value) {
    return find(graph, subject, property, value).hasNext();
  }

  @Override
  public void begin(TxnType type) {
    if (type != TxnType.READ) {
      throw new UnsupportedOperationException("for reading only");
    }
    ours.begin(type);
    others.begin(type);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void commit() {
    others.commit();
    ours.commit();
  }

  @Override
  public void abort() {
    others.abort();
    ours.abort();
  }

  @Override
  public void end() {
    others.end();
    ours.end();
  }
}

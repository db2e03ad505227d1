package org.plenary.store;

import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.plenary.graph.Iris;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfReader;
import org.plenary.rdf.RdfSyntaxException;

/**
 * An RDF file in memory, as a store holds what was published: named graphs, the word lists beside
 * them, and their union as the default graph. So a query gives one answer of both.
 */
public final class GraphFile {
  /** The graph of triples that the file puts in none: Turtle can't say whose they are. */
  private static final Node UNNAMED = NodeFactory.createURI(Iris.graphOf("unnamed"));

  private GraphFile() {}

  /**
   * Reads a file to its end.
   *
   * @param name the name to use in messages
   * @throws RdfSyntaxException if it is not well formed
   * @throws IOException if the stream fails
   */
  public static Dataset read(String name, InputStream in, RdfFormat format)
      throws IOException, RdfSyntaxException {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RdfReader.read(name, in, format, quad -> add(graphs, quad));
    for (String list : PublishedLists.NAMES) {
      Node graph = NodeFactory.createURI(Iris.graphOf(list));
      PublishedLists.graph(list).find().forEach(triple -> add(graphs, Quad.create(graph, triple)));
    }
    return DatasetFactory.wrap(graphs);
  }

  private static void add(DatasetGraph graphs, Quad quad) {
    graphs.add(
        quad.isDefaultGraph() ? UNNAMED : quad.getGraph(),
        quad.getSubject(),
        quad.getPredicate(),
        quad.getObject());
    graphs.getDefaultGraph().add(quad.asTriple());
  }
}

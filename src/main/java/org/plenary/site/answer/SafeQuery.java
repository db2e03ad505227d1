package org.plenary.site.answer;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Makes the patterns of a stranger's query harmless: no other endpoints, and no classes of this
 * program by {@code java:} names, which ARQ would load. Its functions are bounded by {@link
 * org.plenary.site.guard.BoundedAlgebra}.
 */
public final class SafeQuery {
  private SafeQuery() {}

  /**
   * The same query.
   *
   * @throws QueryDeniedException if it asks others or calls what is not offered here
   */
  public static Query of(Query query) {
    return QueryTransformOps.transform(query, new Patterns());
  }

  private static final class Patterns extends ElementTransformCopyBase {
    @Override
    public Element transform(ElementPathBlock block) {
      block.patternElts().forEachRemaining(Patterns::check);
      return super.transform(block);
    }

    /** With SILENT, a service that may not be asked would look like one that knows nothing. */
    @Override
    public Element transform(ElementService service, Node name, Element pattern) {
      throw new QueryDeniedException("SERVICE is not offered here: no other endpoint is asked.");
    }

    private static void check(TriplePath triple) {
      boolean loads =
          triple.getPredicate() != null
              && triple.getPredicate().isURI()
              && triple.getPredicate().getURI().startsWith("java:");
      if (loads) {
        throw new QueryDeniedException(
            "The property " + triple.getPredicate().getURI() + " is not offered here.");
      }
    }
  }
}

package org.plenary.site.answer;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.plenary.federation.Peers;
import org.plenary.federation.ServiceRules;

/**
 * Makes the patterns of a stranger's query harmless: no other endpoints than those of the list, and
 * no classes of this program by {@code java:} names, which ARQ would load. Its functions are
 * bounded by {@link org.plenary.site.guard.Guard#bound}.
 */
public final class SafeQuery {
  private SafeQuery() {}

  /**
   * The same query.
   *
   * @param peers the endpoints that it may ask
   * @throws QueryDeniedException if it calls what is not offered here
   * @throws org.plenary.federation.PeerException if it asks others what it may not
   */
  public static Query of(Query query, Peers peers) {
    ServiceRules.check(query, peers);
    return QueryTransformOps.transform(query, new Patterns());
  }

  private static final class Patterns extends ElementTransformCopyBase {
    @Override
    public Element transform(ElementPathBlock block) {
      block.patternElts().forEachRemaining(Patterns::check);
      return super.transform(block);
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

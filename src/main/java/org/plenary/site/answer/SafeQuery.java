package org.plenary.site.answer;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.PathVisitorByType;
import org.plenary.federation.Peers;
import org.plenary.federation.ServiceRules;
import org.plenary.query.Operators;

/**
 * Makes sure that the patterns of a stranger's query are harmless: no other endpoints than those of
 * the list, and no classes of this program by {@code java:} names, which ARQ would load. Its
 * functions are bounded by {@link org.plenary.site.guard.Guard#bound}.
 */
public final class SafeQuery {
  private SafeQuery() {}

  /**
   * Looks at all of a query, what stands in sub-queries, EXISTS, aggregates and ORDER BY included.
   *
   * @param peers the endpoints that it may ask
   * @throws QueryDeniedException if it calls what is not offered here
   * @throws org.plenary.federation.PeerException if it asks others what it may not
   */
  public static void check(Query query, Peers peers) {
    ServiceRules.check(query, peers);
    Operators operators = Operators.of(query);
    operators
        .all(OpBGP.class)
        .flatMap(block -> block.getPattern().getList().stream())
        .forEach(triple -> check(triple.getPredicate()));
    operators
        .all(OpPath.class)
        .map(OpPath::getTriplePath)
        .forEach(
            t ->
                Optional.ofNullable(t.getPath())
                    .ifPresentOrElse(p -> p.visit(new Steps()), () -> check(t.getPredicate())));
  }

  private static void check(Node property) {
    if (property.isURI() && property.getURI().startsWith("java:")) {
      throw new QueryDeniedException("The property " + property.getURI() + " is not offered here.");
    }
  }

  /** The properties of a path, e.g. the two of {@code <a>/<b>*}. */
  private static final class Steps extends PathVisitorByType {
    @Override
    public void visitNegPS(P_NegPropSet none) {
      none.getNodes().forEach(n -> check(n.getNode()));
    }

    @Override
    public void visit0(P_Path0 step) {
      check(step.getNode());
    }

    @Override
    public void visit1(P_Path1 path) {
      path.getSubPath().visit(this);
    }

    @Override
    public void visit2(P_Path2 path) {
      path.getLeft().visit(this);
      path.getRight().visit(this);
    }
  }
}

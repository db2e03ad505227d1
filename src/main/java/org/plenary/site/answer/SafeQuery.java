package org.plenary.site.answer;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.plenary.federation.Peers;
import org.plenary.federation.ServiceRules;

/**
 * Makes a stranger's query harmless: no other endpoints than those of the list, no classes of this
 * program by {@code java:} names, which ARQ would load, and no strings that grow tenfold with each
 * BIND until the memory is full.
 */
public final class SafeQuery {
  /** The longest string that a query may build; the longest text of a document is far shorter. */
  private static final long LONGEST = 4_000_000;

  /** The casts of SPARQL 1.1, section 17.5: the only functions that have IRIs there. */
  private static final String CASTS = "http://www.w3.org/2001/XMLSchema#";

  private SafeQuery() {}

  /**
   * The same query with bounded functions.
   *
   * @param peers the endpoints that it may ask
   * @throws QueryDeniedException if it calls what is not offered here
   * @throws org.plenary.federation.PeerException if it asks others what it may not
   */
  public static Query of(Query query, Peers peers) {
    ServiceRules.check(query, peers);
    return QueryTransformOps.transform(query, new Patterns(), new Functions());
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
        throw denied(triple.getPredicate().getURI());
      }
    }
  }

  private static final class Functions extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      if (function instanceof E_Call) {
        throw denied("CALL");
      }
      if (function instanceof E_Function named && !named.getFunctionIRI().startsWith(CASTS)) {
        throw denied(named.getFunctionIRI());
      }
      if (function instanceof E_StrConcat) {
        return new Concat(arguments);
      }
      return function instanceof E_StrReplace
          ? new Replace(arguments)
          : super.transform(function, arguments);
    }
  }

  private static QueryDeniedException denied(String name) {
    return new QueryDeniedException("The function " + name + " is not offered here.");
  }

  private static void check(long length) {
    if (length > LONGEST) {
      throw new QueryDeniedException(
          "The query builds a string of more than %d characters.".formatted(LONGEST));
    }
  }

  private static final class Concat extends E_StrConcat {
    Concat(ExprList arguments) {
      super(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      check(values.stream().mapToLong(v -> v.asString().length()).sum());
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Concat(arguments);
    }
  }

  private static final class Replace extends E_StrReplace {
    Replace(ExprList arguments) {
      super(
          arguments.get(0),
          arguments.get(1),
          arguments.get(2),
          arguments.size() > 3 ? arguments.get(3) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      long text = values.get(0).asString().length();
      long replacement = values.get(2).asString().length();
      check((text + 1) * (replacement + 1));
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments);
    }
  }
}

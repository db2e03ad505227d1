package org.plenary.site.guard;

import java.time.Duration;
import java.util.List;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/**
 * Puts bounded functions into all parts of a query before it is optimised. The algebra has every
 * expression of a query: those inside {@code SUM(…)} and {@code EXISTS {…}} are hidden from a
 * transformation of its syntax.
 */
final class BoundedAlgebra extends TransformCopy {
  private final BoundedFunctions functions;

  private BoundedAlgebra(Duration time) {
    this.functions = new BoundedFunctions(time);
  }

  /**
   * What a dataset's context is to have as {@code ARQConstants.sysOptimizerFactory}.
   *
   * @param time how long one function may take
   */
  static RewriteFactory factory(Duration time) {
    RewriteFactory usual = Optimize.getFactory();
    return context -> {
      Rewrite rewrite = usual.create(context);
      return op -> rewrite.rewrite(bounded(op, time));
    };
  }

  /**
   * The same with bounded functions.
   *
   * @throws QueryDeniedException if it calls what is not of SPARQL 1.1
   */
  private static Op bounded(Op op, Duration time) {
    var algebra = new BoundedAlgebra(time);
    // What stands in SERVICE is worked out by another endpoint, and is sent there as it was
    // written.
    return Transformer.transformSkipService(algebra, algebra.functions, op);
  }

  @Override
  public Op transform(OpGroup group, Op pattern) {
    List<ExprAggregator> aggregators =
        group.getAggregators().stream()
            .map(a -> new ExprAggregator(a.getVar(), bounded(a.getAggregator())))
            .toList();
    return OpGroup.create(pattern, group.getGroupVars(), aggregators);
  }

  private Aggregator bounded(Aggregator aggregator) {
    if (aggregator instanceof AggCustom custom) {
      throw BoundedFunctions.denied(custom.getIRI());
    }
    if (aggregator instanceof AggGroupConcat joined) {
      return counted(aggregator, joined.getSeparator());
    }
    return aggregator instanceof AggGroupConcatDistinct joined
        ? counted(aggregator, joined.getSeparator())
        : aggregator;
  }

  private Aggregator counted(Aggregator aggregator, String separator) {
    int each = separator == null ? 1 : separator.length();
    return aggregator.copy(new ExprList(functions.counted(aggregator.getExprList().get(0), each)));
  }
}

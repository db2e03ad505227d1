package org.plenary.federation;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLabel;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;

/**
 * Lets rows flow into a SERVICE in parts where ARQ would ask for all that the endpoint has (a join
 * it does not take for linear), or once for each row (OPTIONAL). {@link BoundJoin} keeps the rows
 * apart, so that both mean the same as before.
 */
final class ServicesBound extends TransformCopy {
  private static final String OPTIONAL = "optional";

  /** Another rewriting, and then this. */
  static RewriteFactory after(RewriteFactory first) {
    return context -> {
      Rewrite rewrite = first.create(context);
      return op -> Transformer.transform(new ServicesBound(), rewrite.rewrite(op));
    };
  }

  @Override
  public Op transform(OpJoin join, Op left, Op right) {
    return right instanceof OpService
        ? OpSequence.create(left, right)
        : super.transform(join, left, right);
  }

  @Override
  public Op transform(OpConditional conditional, Op left, Op right) {
    return right instanceof OpService service
        ? OpSequence.create(left, optional(service))
        : super.transform(conditional, left, right);
  }

  @Override
  public Op transform(OpLeftJoin join, Op left, Op right) {
    boolean free = join.getExprs() == null || join.getExprs().isEmpty();
    return free && right instanceof OpService service
        ? OpSequence.create(left, optional(service))
        : super.transform(join, left, right);
  }

  private static Op optional(OpService service) {
    Op marked = OpLabel.create(OPTIONAL, service.getSubOp());
    return new OpService(service.getService(), marked, service.getSilent());
  }

  /** Whether rows without a solution stay. */
  static boolean isOptional(OpService service) {
    return service.getSubOp() instanceof OpLabel label && OPTIONAL.equals(label.getObject());
  }

  /** The pattern, without a mark. */
  static Op pattern(OpService service) {
    return isOptional(service) ? ((OpLabel) service.getSubOp()).getSubOp() : service.getSubOp();
  }
}

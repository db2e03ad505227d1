package org.plenary.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorByType;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * All operators of a query's algebra, those inside of its expressions too. Jena's own walker passes
 * over the expressions of aggregates and of ORDER BY: {@code SUM(IF(EXISTS { SERVICE … }, 1, 0))}.
 */
public final class Operators {
  private final List<Op> all = new ArrayList<>();
  private final List<Op> inExists = new ArrayList<>();

  private Operators(Op op) {
    Walker.walk(op, new Collector(), new Patterns());
  }

  /** Those of a query; none of {@code DESCRIBE <iri>}, which has no pattern. */
  public static Operators of(Query query) {
    return of(query.getQueryPattern() == null ? OpTable.unit() : Algebra.compile(query));
  }

  /** An operator, and all below it. */
  public static Operators of(Op op) {
    return new Operators(op);
  }

  /** Those of a kind, e.g. SERVICE. */
  public <T extends Op> Stream<T> all(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Those of a kind that stand in the patterns of EXISTS and NOT EXISTS. */
  public <T extends Op> Stream<T> inExists(Class<T> kind) {
    return inExists.stream().flatMap(pattern -> of(pattern).all(kind));
  }

  private final class Patterns extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionOp exists) {
      inExists.add(exists.getGraphPattern());
    }
  }

  private final class Collector extends OpVisitorByType {
    private void passedOver(Expr expression) {
      Walker.walk(expression, this, new Patterns());
    }

    @Override
    public void visit(OpOrder order) {
      all.add(order);
      order.getConditions().forEach(c -> passedOver(c.getExpression()));
    }

    @Override
    public void visit(OpGroup group) {
      all.add(group);
      group.getAggregators().stream()
          .map(a -> a.getAggregator().getExprList())
          .filter(list -> list != null)
          .flatMap(list -> list.getList().stream())
          .forEach(this::passedOver);
    }

    @Override
    protected void visitN(OpN op) {
      all.add(op);
    }

    @Override
    protected void visit2(Op2 op) {
      all.add(op);
    }

    @Override
    protected void visit1(Op1 op) {
      all.add(op);
    }

    @Override
    protected void visit0(Op0 op) {
      all.add(op);
    }

    @Override
    protected void visitFilter(OpFilter filter) {
      all.add(filter);
    }

    @Override
    protected void visitLeftJoin(OpLeftJoin join) {
      all.add(join);
    }
  }
}

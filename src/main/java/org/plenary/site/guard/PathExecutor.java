package org.plenary.site.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Ends property paths when their query ends. ARQ works out all that a path leads to before it gives
 * the first row, and heeds no signal there: {@code ?a ((!<urn:none>)*)* ?b} runs for hours. But
 * each step of it reads the graph, and the graph that it is given here heeds the signal. Patterns
 * without paths are left to TDB2, which only plans them on graphs of its own.
 */
final class PathExecutor extends OpExecutorTDB2 {
  PathExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    AtomicBoolean signal = execCxt.getCancelSignal();
    return new QueryIterPath(
        path.getTriplePath(),
        input,
        signal == null
            ? execCxt
            : ExecutionContext.copyChangeActiveGraph(
                execCxt, new HeedfulGraph(execCxt.getActiveGraph(), signal)));
  }

  /** Asks for the signal with each triple, and each time that it is asked where there is none. */
  private static final class HeedfulGraph extends WrappedGraph {
    private final AtomicBoolean signal;

    HeedfulGraph(Graph graph, AtomicBoolean signal) {
      super(graph);
      this.signal = signal;
    }

    private Triple heed(Triple triple) {
      if (signal.get()) {
        throw new QueryCancelledException();
      }
      return triple;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      return super.find(heed(pattern)).mapWith(this::heed);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node property, Node value) {
      return find(Triple.createMatch(subject, property, value));
    }
  }
}

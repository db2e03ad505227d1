package org.plenary.federation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Symbol;

/** What one query has asked of others so far, in all its SERVICE clauses together. */
final class Asking {
  private static final Symbol PLACE = Symbol.create("https://w3id.org/plenary/symbol#asking");

  private final PeerClient client;
  private final PeerLimits limits;
  private final AtomicBoolean cancelled;
  private int requests;
  private int rows;
  private Duration spent = Duration.ZERO;

  private Asking(PeerClient client, PeerLimits limits, AtomicBoolean cancelled) {
    this.client = client;
    this.limits = limits;
    this.cancelled = cancelled;
  }

  /** The one of a running query; ARQ gives each its own context. */
  static Asking of(ExecutionContext execution, PeerClient client, PeerLimits limits) {
    Asking known = execution.getContext().get(PLACE);
    if (known != null) {
      return known;
    }
    var asking = new Asking(client, limits, execution.getCancelSignal());
    execution.getContext().set(PLACE, asking);
    return asking;
  }

  /**
   * All solutions.
   *
   * @throws PeerException if there is no good answer, or the query has had its share
   * @throws QueryCancelledException if its time is over
   */
  List<Binding> ask(Peer peer, Query query) {
    if (cancelled != null && cancelled.get()) {
      throw new QueryCancelledException();
    }
    String name = peer.endpoint().toString();
    if (requests == limits.requests()) {
      throw new PeerException(Trouble.MUCH, name, requests + " × HTTP");
    }
    Duration left = limits.total().minus(spent);
    if (left.toMillis() < 1) {
      throw new PeerException(Trouble.TIME, name, limits.total().toSeconds());
    }
    requests++;
    long start = System.nanoTime();
    try {
      Duration time = left.compareTo(limits.answer()) < 0 ? left : limits.answer();
      List<Binding> answer = client.ask(peer, query.serialize(), time, limits.rows() - rows);
      rows += answer.size();
      return answer;
    } finally {
      spent = spent.plusNanos(System.nanoTime() - start);
    }
  }
}

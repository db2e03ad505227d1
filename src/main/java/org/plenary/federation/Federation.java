package org.plenary.federation;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.exec.http.Service;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Lets the queries of a dataset ask the endpoints of a list, and no other: ARQ's own way to other
 * endpoints, which would ask any, is not there.
 */
public final class Federation implements AutoCloseable {
  private final Peers peers;
  private final PeerClient client;

  private Federation(Peers peers, PeerClient client) {
    this.peers = peers;
    this.client = client;
  }

  /**
   * Connections for the queries of a dataset, until they are closed.
   *
   * @param context the dataset's
   */
  public static Federation open(Peers peers, Context context) {
    var federation = new Federation(peers, PeerClient.open(peers));
    var registry = new ServiceExecutorRegistry();
    registry.addBulkLink(
        (service, rows, execution, next) -> federation.ask(service, rows, execution));
    ServiceExecutorRegistry.set(context, registry);
    context.set(Service.httpServiceAllowed, peers.isOn());
    RewriteFactory known = context.get(ARQConstants.sysOptimizerFactory);
    context.set(
        ARQConstants.sysOptimizerFactory,
        ServicesBound.after(known == null ? Optimize.getFactory() : known));
    return federation;
  }

  private QueryIterator ask(OpService service, QueryIterator rows, ExecutionContext execution) {
    // A query that came another way than by ServiceRules is held to the list here.
    Peer peer = ServiceRules.check(service, peers);
    Asking asking = Asking.of(execution, client, peers.limits());
    return new BoundJoin(service, peer, asking, rows, execution);
  }

  @Override
  public void close() {
    client.close();
  }
}

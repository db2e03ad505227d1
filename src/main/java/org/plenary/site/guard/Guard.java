package org.plenary.site.guard;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;

/** All that watches over one server; it ends with the server. */
public final class Guard implements AutoCloseable {
  private final Measures measures;
  private final RunningQueries queries;
  private final HeapWatch heap;
  private final Optional<MeasuresPort> port;
  private final Optional<Clients> clients;

  /**
   * Begins to watch.
   *
   * @param time how long a query may run
   * @param limits how much one client may take; without it, whatever it wants
   * @param behindProxy whether a proxy in front says who asks
   * @param port for measures, on the loopback address
   * @throws IOException if that port is taken
   */
  public static Guard start(
      Duration time, Optional<ClientLimits> limits, boolean behindProxy, OptionalInt port)
      throws IOException {
    var measures = new Measures();
    var clients = limits.map(l -> new Clients(l, new ClientAddress(behindProxy)));
    try {
      return new Guard(measures, time, clients, port);
    } catch (IOException e) {
      measures.close();
      throw e;
    }
  }

  private Guard(Measures measures, Duration time, Optional<Clients> clients, OptionalInt port)
      throws IOException {
    this.measures = measures;
    this.queries = new RunningQueries(measures.registry(), time);
    this.clients = clients;
    this.port =
        port.isPresent()
            ? Optional.of(MeasuresPort.open(port.getAsInt(), measures))
            : Optional.empty();
    this.heap = HeapWatch.start(queries);
  }

  /**
   * Sets what holds for every query of a dataset, whoever asks it.
   *
   * @param context of the dataset
   * @param time how long a query may run
   */
  public static void bound(Context context, Duration time) {
    context.set(ARQ.queryTimeout, Long.toString(time.toMillis()));
    // ARQ's own: lists, strings that are split, classes by their java: names.
    context.set(ARQ.enablePropertyFunctions, false);
    context.set(ARQConstants.sysOptimizerFactory, BoundedAlgebra.factory(time));
    QC.setFactory(context, PathExecutor::new);
  }

  /** Where all queries are to run. */
  public RunningQueries queries() {
    return queries;
  }

  /** What counts all requests, before anything else sees them. */
  public Filter measures() {
    return measures;
  }

  /** What refuses requests, in this order. */
  public List<Filter> filters() {
    return Stream.concat(Stream.of(new Sizes()), clients.stream()).map(Filter.class::cast).toList();
  }

  /** The port for measures; empty when there is none. */
  public OptionalInt measuresPort() {
    return port.map(p -> OptionalInt.of(p.port())).orElseGet(OptionalInt::empty);
  }

  @Override
  public void close() {
    port.ifPresent(MeasuresPort::close);
    heap.close();
    measures.close();
  }
}

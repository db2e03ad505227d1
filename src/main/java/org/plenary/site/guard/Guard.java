package org.plenary.site.guard;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** All that watches over one server; it ends with the server. */
public final class Guard implements AutoCloseable {
  private final Measures measures = new Measures();
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
    return new Guard(time, limits.map(l -> new Clients(l, new ClientAddress(behindProxy))), port);
  }

  private Guard(Duration time, Optional<Clients> clients, OptionalInt port) throws IOException {
    this.queries = new RunningQueries(measures.registry(), time);
    this.clients = clients;
    this.port =
        port.isPresent()
            ? Optional.of(MeasuresPort.open(port.getAsInt(), measures))
            : Optional.empty();
    this.heap = HeapWatch.start(queries);
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

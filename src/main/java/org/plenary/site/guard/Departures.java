package org.plenary.site.guard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Ends the queries of those who have gone: who stops the editor, closes a page or breaks off a
 * program closes the connection (RFC 9112, section 9.6). Jetty reads nothing from a connection
 * while it answers a request, and so would not see it before the answer is sent.
 */
final class Departures extends Handler.Wrapper {
  private static final long EVERY_MILLISECONDS = 500;

  private final RunningQueries queries;
  private final Map<Long, Client> clients = new ConcurrentHashMap<>();

  /**
   * @param queries those that run now
   */
  Departures(RunningQueries queries) {
    this.queries = queries;
  }

  /** Who waits for an answer. */
  private static final class Client {
    private final EndPoint connection;
    private volatile boolean spoilt;

    Client(EndPoint connection) {
      this.connection = connection;
    }

    /** Whether the connection is closed on the other side; what else there is to read is spoilt. */
    boolean isGone() {
      if (!(connection instanceof SocketChannelEndPoint socket)) {
        return false;
      }
      try {
        int read = socket.getChannel().read(ByteBuffer.allocate(1));
        spoilt |= read > 0;
        return read < 0;
      } catch (IOException gone) {
        return true;
      }
    }

    /** A request sent before this one was answered is sent again (RFC 9112, section 9.3.2). */
    void answered() {
      if (spoilt) {
        connection.close();
      }
    }
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    later();
  }

  private void later() {
    getServer().getScheduler().schedule(this::look, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var client = new Client(request.getConnectionMetaData().getConnection().getEndPoint());
    long thread = Thread.currentThread().getId();
    clients.put(thread, client);
    try {
      return super.handle(request, response, Callback.from(callback, client::answered));
    } finally {
      clients.remove(thread);
    }
  }

  private void look() {
    // A thread waits for its entry, so that no query of the next client is ended instead.
    for (Long thread : clients.keySet()) {
      clients.computeIfPresent(
          thread,
          (t, client) -> {
            if (queries.runOn(t) && client.isGone()) {
              queries.leave(t);
            }
            return client;
          });
    }
    if (isRunning()) {
      later();
    }
  }
}

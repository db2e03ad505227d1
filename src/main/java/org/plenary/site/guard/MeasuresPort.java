package org.plenary.site.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/**
 * A port of its own for measures, on this machine's loopback address: a proxy that passes on the
 * site's port does not pass on this one.
 */
public final class MeasuresPort implements AutoCloseable {
  private final Server server;

  private MeasuresPort(Server server) {
    this.server = server;
  }

  /**
   * Starts to answer {@code /metrics}.
   *
   * @throws IOException if the port is taken
   */
  public static MeasuresPort open(int port, Measures measures) throws IOException {
    var server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    server.setHandler(new Answering(measures));
    try {
      server.start();
    } catch (Exception e) {
      throw new IOException(
          "port " + port + " for metrics: expected a free port, found: " + e.getMessage(), e);
    }
    return new MeasuresPort(server);
  }

  private static final class Answering extends Handler.Abstract {
    private final Measures measures;

    Answering(Measures measures) {
      this.measures = measures;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      if (!request.getHttpURI().getPath().equals("/metrics")) {
        return false;
      }
      response
          .getHeaders()
          .put(HttpHeader.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8");
      Content.Sink.write(response, true, measures.text(), callback);
      return true;
    }
  }

  /** The port, the free one that was found if 0 was asked for. */
  public int port() {
    return server.getURI().getPort();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the port for metrics does not close", e);
    }
  }
}

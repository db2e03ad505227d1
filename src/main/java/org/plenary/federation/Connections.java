package org.plenary.federation;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.ProxyAuthenticationProtocolHandler;
import org.eclipse.jetty.client.RedirectProtocolHandler;
import org.eclipse.jetty.client.WWWAuthenticationProtocolHandler;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Connections to addresses that may be reached, and to no other: the very addresses that were
 * looked at are connected to, so that a name which leads elsewhere a moment later changes nothing.
 * When one address of a name may not be reached, none is.
 */
final class Connections {
  private static final int THREADS = 8;

  /** What Jetty would do by itself, and send a second request for. */
  private static final List<String> FOLLOWING =
      List.of(
          RedirectProtocolHandler.NAME,
          WWWAuthenticationProtocolHandler.NAME,
          ProxyAuthenticationProtocolHandler.NAME);

  private Connections() {}

  static HttpClient open(Peers peers, String agent) {
    var http = new HttpClient(new HttpClientTransportOverHTTP(1));
    var threads = new QueuedThreadPool(THREADS);
    threads.setName("peers");
    threads.setDaemon(true);
    var scheduler = new ScheduledExecutorScheduler("peers-time", true);
    long connect = peers.limits().connect().toMillis();
    http.setExecutor(threads);
    http.setScheduler(scheduler);
    http.setSocketAddressResolver(
        new Checked(
            new SocketAddressResolver.Async(threads, scheduler, connect), peers.reachable()));
    http.setConnectTimeout(connect);
    http.setFollowRedirects(false);
    http.setHttpCookieStore(new HttpCookieStore.Empty());
    http.setMaxConnectionsPerDestination(peers.limits().together());
    http.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, agent));
    try {
      http.start();
    } catch (Exception e) {
      throw new IllegalStateException("can't open connections", e);
    }
    // Those of 100 Continue and 103 Early Hints stay: an endpoint may send some before its answer.
    FOLLOWING.forEach(http.getProtocolHandlers()::remove);
    return http;
  }

  static void close(HttpClient http) {
    try {
      http.stop();
    } catch (Exception e) {
      throw new IllegalStateException("can't close connections", e);
    }
  }

  /** Looks addresses up, and passes them on when all of them may be reached. */
  private record Checked(SocketAddressResolver names, Predicate<InetAddress> reachable)
      implements SocketAddressResolver {
    @Override
    public void resolve(
        String host,
        int port,
        Map<String, Object> context,
        Promise<List<InetSocketAddress>> found) {
      names.resolve(
          host,
          port,
          context,
          new Promise<>() {
            @Override
            public void succeeded(List<InetSocketAddress> addresses) {
              Optional<InetAddress> wrong =
                  addresses.stream()
                      .map(InetSocketAddress::getAddress)
                      .filter(a -> !reachable.test(a))
                      .findFirst();
              if (wrong.isPresent()) {
                found.failed(new AddressException(wrong.get()));
              } else {
                found.succeeded(addresses);
              }
            }

            @Override
            public void failed(Throwable cause) {
              found.failed(cause);
            }
          });
    }
  }

  /** A name leads to an address that may not be reached. */
  static final class AddressException extends Exception {
    private static final long serialVersionUID = 1L;

    AddressException(InetAddress address) {
      super(address.getHostAddress());
    }
  }
}

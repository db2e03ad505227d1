package org.plenary.federation;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.FormRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.Fields;

/**
 * Asks endpoints by HTTP, by POST as SPARQL 1.1 Protocol, section 2.1.2, has it. Addresses are
 * looked up once and connected to as they were looked at; nothing is followed, no cookies are kept,
 * no passwords sent.
 */
final class PeerClient implements AutoCloseable {
  /** Wikimedia's policy asks of programs that they say who they are. */
  private static final String AGENT = "Plenary (https://w3id.org/plenary/)";

  /** An endpoint is left in peace when half of its last ten answers, and at least five, failed. */
  private static final CircuitBreakerConfig BREAKER =
      CircuitBreakerConfig.custom()
          .slidingWindowSize(10)
          .minimumNumberOfCalls(5)
          .waitDurationInOpenState(PeerException.RETRY)
          .permittedNumberOfCallsInHalfOpenState(2)
          .recordException(e -> e instanceof PeerException p && p.trouble().isPeersFault())
          .build();

  private final Peers peers;
  private final HttpClient http;
  private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(BREAKER);
  private final BulkheadRegistry lanes;

  private PeerClient(Peers peers, HttpClient http) {
    this.peers = peers;
    this.http = http;
    this.lanes =
        BulkheadRegistry.of(
            BulkheadConfig.custom()
                .maxConcurrentCalls(peers.limits().together())
                .maxWaitDuration(Duration.ZERO)
                .build());
  }

  /** A client with threads of its own, until it is closed. */
  static PeerClient open(Peers peers) {
    return new PeerClient(peers, Connections.open(peers, AGENT));
  }

  /**
   * All rows of an answer.
   *
   * @param time until the last byte
   * @param most rows
   * @throws PeerException if there is no good answer
   */
  List<Binding> ask(Peer peer, String query, Duration time, int most) {
    String name = peer.endpoint().toString();
    try {
      return lanes
          .bulkhead(name)
          .executeSupplier(
              () ->
                  breakers
                      .circuitBreaker(name)
                      .executeSupplier(() -> answer(peer, query, time, most)));
    } catch (BulkheadFullException e) {
      throw new PeerException(Trouble.BUSY, name, peers.limits().together());
    } catch (CallNotPermittedException e) {
      throw new PeerException(Trouble.RESTING, name, PeerException.RETRY.toSeconds());
    }
  }

  private List<Binding> answer(Peer peer, String query, Duration time, int most) {
    var form = new Fields();
    form.put("query", query);
    Request request =
        http.POST(peer.address())
            .headers(h -> h.put(HttpHeader.ACCEPT, PeerAnswer.ACCEPT))
            .timeout(time.toMillis(), TimeUnit.MILLISECONDS)
            .body(new FormRequestContent(form));
    int bytes = peers.limits().bytes();
    var seen = new AtomicLong();
    request.onResponseContent(
        (response, content) -> {
          if (seen.addAndGet(content.remaining()) > bytes) {
            response.abort(new PeerException(Trouble.LARGE, peer.endpoint().toString(), bytes));
          }
        });
    var listener = new CompletableResponseListener(request, bytes);
    return PeerAnswer.read(peer, wait(peer, listener, time), most);
  }

  /** Jetty ends a request in its time; we wait a little longer and then end it ourselves. */
  private static ContentResponse wait(
      Peer peer, CompletableResponseListener listener, Duration time) {
    var reply = listener.send();
    try {
      return reply.get(time.toMillis() + 500, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw trouble(peer, e.getCause(), time);
    } catch (TimeoutException e) {
      reply.completeExceptionally(e);
      throw trouble(peer, e, time);
    } catch (InterruptedException e) {
      reply.completeExceptionally(e);
      Thread.currentThread().interrupt();
      throw trouble(peer, e, time);
    }
  }

  private static PeerException trouble(Peer peer, Throwable cause, Duration time) {
    String name = peer.endpoint().toString();
    if (cause instanceof PeerException known) {
      return known;
    }
    if (cause instanceof Connections.AddressException wrong) {
      return new PeerException(Trouble.ADDRESS, name, wrong.getMessage());
    }
    if (cause instanceof TimeoutException || cause instanceof SocketTimeoutException) {
      return new PeerException(Trouble.TIME, name, Math.max(1, time.toSeconds()));
    }
    if (cause instanceof UnknownHostException || cause instanceof ConnectException) {
      return new PeerException(Trouble.UNREACHABLE, name, peer.address().getHost());
    }
    if (cause instanceof ZipException) {
      return new PeerException(Trouble.BROKEN, name, "gzip");
    }
    return cause instanceof IOException
        ? new PeerException(Trouble.CUT, name, "")
        : new PeerException(Trouble.BROKEN, name, "HTTP");
  }

  @Override
  public void close() {
    Connections.close(http);
  }
}

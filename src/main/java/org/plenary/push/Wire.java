package org.plenary.push;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.Triple;
import org.eclipse.jetty.client.Authentication;
import org.eclipse.jetty.client.BasicAuthentication;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.DigestAuthentication;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.HttpResponseException;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.plenary.rdf.RdfSyntaxException;

/**
 * Requests to a target: each has a time, a busy target is asked again after a while, and so is one
 * that has answered before and is gone, as in a restart: all that is sent may be sent twice. What
 * goes wrong is one line that says where. Redirects are not followed, for a name and password must
 * not go where nobody sent them.
 */
public final class Wire implements AutoCloseable {
  /** A graph of a long report has some ten thousand statements; stores take seconds for it. */
  private static final Duration TIME = Duration.ofMinutes(5);

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final int ATTEMPTS = 5;

  /** Too many requests, bad gateway, unavailable, gateway out of time (RFC 9110, section 15). */
  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

  /** Unauthorized, forbidden, not found, method not allowed: the same for every graph. */
  private static final Set<Integer> LASTING = Set.of(301, 302, 303, 307, 308, 401, 403, 404, 405);

  private static final int LONGEST_REASON = 200;

  private final HttpClient client;
  private final Retry retry;
  private volatile boolean answered;

  private Wire(HttpClient client, Duration firstWait) {
    this.client = client;
    this.retry =
        Retry.of(
            "push",
            RetryConfig.custom()
                .maxAttempts(ATTEMPTS)
                .intervalFunction(IntervalFunction.ofExponentialBackoff(firstWait, 2))
                .retryOnException(BusyException.class::isInstance)
                .build());
  }

  /**
   * Opens connections.
   *
   * @param login who may write there, for Basic and Digest authentication
   * @param firstWait how long a busy target is left in peace; twice as long each time after
   * @throws IOException if this machine can't
   */
  public static Wire open(Optional<Login> login, Duration firstWait) throws IOException {
    var client = new HttpClient();
    client.setConnectTimeout(CONNECT.toMillis());
    // Jetty's own is half a minute, less than a busy store takes for a long graph.
    client.setIdleTimeout(TIME.toMillis());
    client.setFollowRedirects(false);
    login.ifPresent(l -> l.give(client));
    try {
      client.start();
    } catch (Exception e) {
      throw new IOException("no client for HTTP here: " + e.getMessage(), e);
    }
    return new Wire(client, firstWait);
  }

  /**
   * Who may write, at one address and below it.
   *
   * @param name the user's name
   */
  public record Login(URI at, String name, String password) {
    private void give(HttpClient client) {
      var store = client.getAuthenticationStore();
      store.addAuthentication(
          new DigestAuthentication(at, Authentication.ANY_REALM, name, password));
      store.addAuthentication(
          new BasicAuthentication(at, Authentication.ANY_REALM, name, password));
    }
  }

  /**
   * A request, without its wire.
   *
   * @param accept what the reply may be
   * @param allowed a status that is no fault beside those of success; 0 for none
   */
  record Request(
      HttpMethod method, URI to, String mediaType, byte[] body, String accept, int allowed) {
    static Request of(HttpMethod method, URI to) {
      // Virtuoso answers a PUT with a page, and refuses who wants none.
      return new Request(method, to, "", new byte[0], "*/*", 0);
    }

    Request with(String type, byte[] content) {
      return new Request(method, to, type, content, accept, allowed);
    }

    Request accepting(String types) {
      return new Request(method, to, mediaType, body, types, allowed);
    }

    Request allowing(int status) {
      return new Request(method, to, mediaType, body, accept, status);
    }
  }

  /** Sends a request of whose reply only the status matters. */
  void send(Request request) throws PushException {
    exchange(
        request,
        (status, response, in) -> {
          // Read to its end, for a connection with something left in it is not used again.
          in.transferTo(OutputStream.nullOutputStream());
          return List.of();
        });
  }

  /** Sends a request whose reply is a graph; the allowed status means that there is none. */
  List<Triple> read(Request request) throws PushException {
    return exchange(
        request.accepting(Lines.ACCEPT),
        (status, response, in) -> {
          String type = response.getHeaders().get(HttpHeader.CONTENT_TYPE);
          return status == request.allowed()
              ? List.of()
              : Lines.read(request.to(), String.valueOf(type), in);
        });
  }

  @FunctionalInterface
  private interface Reply {
    List<Triple> of(int status, Response response, InputStream body)
        throws IOException, RdfSyntaxException;
  }

  private List<Triple> exchange(Request request, Reply reply) throws PushException {
    try {
      return Retry.decorateCallable(retry, () -> once(request, reply)).call();
    } catch (PushException e) {
      throw e;
    } catch (BusyException e) {
      throw new PushException(e.getMessage() + ", " + ATTEMPTS + " times", true);
    } catch (Exception e) {
      throw new IllegalStateException("a request failed in a way that has no name", e);
    }
  }

  private List<Triple> once(Request request, Reply reply) throws PushException, BusyException {
    InputStreamResponseListener listener = sent(request);
    try {
      Response response = listener.get(TIME.toMillis(), TimeUnit.MILLISECONDS);
      answered = true;
      try (InputStream body = listener.getInputStream()) {
        check(request, response.getStatus(), body);
        return reply.of(response.getStatus(), response, body);
      }
    } catch (TimeoutException | ExecutionException | IOException e) {
      Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
      String found =
          Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
      if (answered) {
        throw new BusyException(line(request, found));
      }
      throw fault(request, found, true);
    } catch (HttpResponseException e) {
      // Jetty's word for a refusal that does not say how to log in (RFC 9110, section 11.6.1).
      throw fault(request, "status " + e.getResponse().getStatus(), true);
    } catch (RdfSyntaxException e) {
      throw fault(request, e.getMessage(), false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw fault(request, "interrupted", true);
    }
  }

  private InputStreamResponseListener sent(Request request) {
    var listener = new InputStreamResponseListener();
    var sent =
        client
            .newRequest(request.to())
            .method(request.method())
            .timeout(TIME.toMillis(), TimeUnit.MILLISECONDS)
            .headers(headers -> headers.put(HttpHeader.ACCEPT, request.accept()));
    if (request.body().length > 0) {
      sent.body(new BytesRequestContent(request.mediaType(), request.body()));
    }
    sent.send(listener);
    return listener;
  }

  private static void check(Request request, int status, InputStream body)
      throws IOException, PushException, BusyException {
    if (status / 100 == 2 || status == request.allowed()) {
      return;
    }
    String found = "status " + status + reason(body);
    if (BUSY.contains(status)) {
      throw new BusyException(line(request, found));
    }
    throw fault(request, found, LASTING.contains(status));
  }

  /** The first words of the reply, which often say more than its status. */
  private static String reason(InputStream body) throws IOException {
    String words =
        new String(body.readNBytes(LONGEST_REASON), StandardCharsets.UTF_8)
            .replaceAll("<[^>]*>?|\\s+", " ")
            .strip();
    return words.isEmpty() ? "" : ", " + words;
  }

  private static PushException fault(Request request, String found, boolean lasting) {
    return new PushException(line(request, found), lasting);
  }

  private static String line(Request request, String found) {
    return "%s %s: expected that it is done, found %s"
        .formatted(request.method(), request.to(), found);
  }

  @Override
  public void close() {
    try {
      client.stop();
    } catch (Exception e) {
      throw new IllegalStateException("connections that can't be closed", e);
    }
  }

  /** The target has no time now. */
  private static final class BusyException extends Exception {
    private static final long serialVersionUID = 1L;

    BusyException(String message) {
      super(message);
    }
  }
}

package org.plenary.site.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.plenary.federation.PeerException;

/** Which other endpoint failed, and how, on its way to the reply that is made of it. */
public final class PeerProblem {
  private static final String ATTRIBUTE = PeerProblem.class.getName();

  /** Seconds after which an endpoint that has too much to do may have time again. */
  private static final String RETRY = "30";

  private PeerProblem() {}

  /** Keeps what failed with the request. */
  public static void note(
      PeerException e, HttpServletRequest request, HttpServletResponse response) {
    request.setAttribute(ATTRIBUTE, e);
    if (e.trouble().status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", RETRY);
    }
  }

  /** What failed with a request; empty when nothing of another endpoint did. */
  public static Optional<PeerException> noted(HttpServletRequest request) {
    return Optional.ofNullable((PeerException) request.getAttribute(ATTRIBUTE));
  }

  /** The members that a problem has for it (RFC 9457, section 3.2): which endpoint, and how. */
  public static Map<String, String> members(PeerException e) {
    String code = e.trouble().code();
    return e.peer().isEmpty() ? Map.of("trouble", code) : Map.of("trouble", code, "peer", e.peer());
  }
}

package org.plenary.site.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;

/**
 * Refuses addresses (RFC 9110, section 15.5.15) and bodies (section 15.5.14) that are too long, at
 * any address. Of a body that does not say how long it is, {@link BodyBound} ends the reading; what
 * Jetty throws then is told like the rest.
 */
public final class Sizes extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** RFC 9110, section 4.1, asks for 8,000 at least; a query in an address is written threefold. */
  static final int ADDRESS = 16 * 1024;

  /** A form with the longest query, each of its characters written as {@code %7B}. */
  static final int BODY = 1024 * 1024;

  private static final int REQUEST_TIMEOUT = 408;
  private static final int CONTENT_TOO_LARGE = 413;
  private static final int URI_TOO_LONG = 414;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    int address =
        request.getRequestURI().length()
            + Optional.ofNullable(request.getQueryString()).map(String::length).orElse(0);
    if (address > ADDRESS) {
      throw RefusedException.of(URI_TOO_LONG, "error.large.address", ADDRESS);
    }
    if (request.getContentLengthLong() > BODY) {
      throw tooLong();
    }
    chain.doFilter(request, response);
  }

  /** The refusal, if a fault is that of a body without end, or of one that comes too slowly. */
  public static Optional<RefusedException> of(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException e && e.getCode() == CONTENT_TOO_LARGE) {
        return Optional.of(tooLong());
      }
      if (cause instanceof HttpException e && e.getCode() == REQUEST_TIMEOUT) {
        return Optional.of(RefusedException.of(REQUEST_TIMEOUT, "error.slow.text"));
      }
    }
    return Optional.empty();
  }

  private static RefusedException tooLong() {
    return RefusedException.of(CONTENT_TOO_LARGE, "error.large.body", BODY);
  }
}

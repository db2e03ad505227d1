package org.plenary.site.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Headers that every reply carries: nothing from elsewhere, readable by any page, though never with
 * the cookies of its reader; and which methods there are, for those who ask.
 */
public final class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** What any path of the site may allow. */
  public static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");

  /** Where something can be sent: queries, and what a reader likes. */
  private static final Set<String> TAKING = Set.of("/sparql", "/settings");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ContentPolicy.STRICT.set(response);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader(
        "Access-Control-Expose-Headers",
        "ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After");
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Allow", methods(request));
      response.setHeader("Access-Control-Allow-Methods", methods(request));
      response.setHeader("Access-Control-Allow-Headers", "*");
      response.setHeader("Access-Control-Max-Age", "86400");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The methods of a path, as the Allow header has them (RFC 9110, section 10.2.1). */
  public static String methods(HttpServletRequest request) {
    return METHODS.stream()
        .filter(m -> !m.equals("POST") || TAKING.contains(request.getRequestURI()))
        .collect(Collectors.joining(", "));
  }
}

package org.plenary.site.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Headers that every reply carries: nothing from elsewhere, readable by any page, though never with
 * the cookies of its reader; and the methods that there are.
 */
public final class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

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
      response.setHeader("Allow", METHODS);
      response.setHeader("Access-Control-Allow-Methods", METHODS);
      response.setHeader("Access-Control-Allow-Headers", "*");
      response.setHeader("Access-Control-Max-Age", "86400");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (!Set.of("GET", "HEAD", "POST").contains(request.getMethod())) {
      response.setHeader("Allow", METHODS);
      response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else {
      chain.doFilter(request, response);
    }
  }
}

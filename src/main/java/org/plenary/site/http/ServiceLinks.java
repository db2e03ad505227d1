package org.plenary.site.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says with each reply of the interface for programs where it is described (RFC 8631). */
public final class ServiceLinks extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.addHeader(
        "Link", "</api/openapi.json>; rel=\"service-desc\"; type=\"application/json\"");
    response.addHeader("Link", "</api>; rel=\"service-doc\"; type=\"text/html\"");
    response.addHeader("Link", "</.well-known/void>; rel=\"service-meta\"; type=\"text/turtle\"");
    chain.doFilter(request, response);
  }
}

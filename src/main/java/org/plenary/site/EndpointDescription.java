package org.plenary.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code GET /sparql} without a query: what the endpoint is (SPARQL 1.1 Service Description). */
final class EndpointDescription extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String DESCRIPTION =
      """
      @prefix sd: <http://www.w3.org/ns/sparql-service-description#> .

      <%1$s> a sd:Service ;
        sd:endpoint <%1$s> ;
        sd:supportedLanguage sd:SPARQL11Query ;
        sd:feature sd:UnionDefaultGraph ;
        sd:resultFormat <http://www.w3.org/ns/formats/SPARQL_Results_JSON>, <http://www.w3.org/ns/formats/SPARQL_Results_XML>, <http://www.w3.org/ns/formats/SPARQL_Results_CSV>, <http://www.w3.org/ns/formats/SPARQL_Results_TSV>, <http://www.w3.org/ns/formats/Turtle> .
      """;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean asks = request.getParameter("query") != null || !request.getMethod().equals("GET");
    if (asks) {
      chain.doFilter(request, response);
    } else {
      response.setContentType("text/turtle; charset=utf-8");
      byte[] body =
          DESCRIPTION
              .formatted(request.getRequestURL().toString().replace(">", "%3E"))
              .getBytes(StandardCharsets.UTF_8);
      response.getOutputStream().write(body);
    }
  }
}

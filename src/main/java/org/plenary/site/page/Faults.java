package org.plenary.site.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.plenary.federation.PeerException;
import org.plenary.site.answer.BusyException;
import org.plenary.site.answer.PeerProblem;
import org.plenary.site.answer.TooLargeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what went wrong on a page; nobody gets to see a stack trace. */
public final class Faults extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final int CONTENT_TOO_LARGE = 413;
  private static final int UNPROCESSABLE = 422;

  private final transient Pages pages;

  public Faults(Pages pages) {
    this.pages = pages;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Visit visit = Visit.of(request);
    try {
      chain.doFilter(request, response);
    } catch (QueryCancelledException e) {
      pages.error(503, "error.timeout", "", visit, response);
    } catch (TooLargeException e) {
      pages.error(CONTENT_TOO_LARGE, "error.large", e.getMessage(), visit, response);
    } catch (BusyException e) {
      response.setHeader("Retry-After", e.retryAfter());
      pages.error(503, "error.busy", e.getMessage(), visit, response);
    } catch (PeerException e) {
      PeerProblem.note(e, request, response);
      response.sendError(e.trouble().status());
    } catch (QueryException e) {
      pages.error(UNPROCESSABLE, "error.denied", e.getMessage(), visit, response);
    } catch (RuntimeException e) {
      LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
      pages.error(500, "error.fault", "", visit, response);
    }
  }
}

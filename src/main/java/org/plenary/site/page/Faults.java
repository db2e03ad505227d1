package org.plenary.site.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.tdb2.TDBException;
import org.eclipse.jetty.io.QuietException;
import org.plenary.federation.PeerException;
import org.plenary.site.answer.Limits;
import org.plenary.site.guard.MemoryLost;
import org.plenary.site.guard.RefusedException;
import org.plenary.site.guard.Sizes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what went wrong, on a page or as data; nobody gets to see a stack trace. */
public final class Faults extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final int UNPROCESSABLE = 422;

  /** The request's attribute that holds what went wrong in the middle of its reply. */
  private static final String CUT = Faults.class.getName();

  /** Seconds: whoever looks after the server has to see to it. */
  private static final String STORE_RETRY = "300";

  private final transient Pages pages;
  private final transient Limits limits;

  public Faults(Pages pages, Limits limits) {
    this.pages = pages;
    this.limits = limits;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (IOException e) {
      if (Sizes.of(e).isEmpty() && !response.isCommitted()) {
        throw e;
      }
      say(e, request, response);
    } catch (RuntimeException | StackOverflowError e) {
      say(e, request, response);
    } catch (OutOfMemoryError e) {
      MemoryLost.end();
    }
    if (request.getAttribute(CUT) instanceof Throwable fault) {
      throw cut(fault, request);
    }
  }

  /**
   * The connection is cut, so that no client takes the part for the whole (RFC 9112, section 8).
   * Who has left is no fault of the server: nothing is logged.
   */
  private static RuntimeException cut(Throwable fault, HttpServletRequest request) {
    boolean left =
        Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
            .anyMatch(IOException.class::isInstance);
    if (!left) {
      LOG.error("{} {}", request.getMethod(), request.getRequestURI(), fault);
    }
    return new QuietException.RuntimeException("the reply was on its way", fault);
  }

  /**
   * Replies with what was thrown. If a part of the reply is on its way, the connection is cut when
   * the request ends: Fuseki would catch what is thrown here, and end the reply as if it were
   * whole.
   */
  public void say(Throwable fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      request.setAttribute(CUT, fault);
      return;
    }
    response.setHeader("ETag", null);
    response.setHeader("Cache-Control", "no-store");
    Visit visit = Visit.of(request);
    if (!isOfTheRequest(fault, visit, response)) {
      LOG.error("{} {}", request.getMethod(), request.getRequestURI(), fault);
      if (isOfTheStore(fault)) {
        response.setHeader("Retry-After", STORE_RETRY);
        pages.error(503, "error.store", "", visit, response);
      } else {
        pages.error(500, "error.fault", "", visit, response);
      }
    }
  }

  private static boolean isOfTheStore(Throwable fault) {
    return fault instanceof TDBException
        || fault instanceof DBOpEnvException
        || fault instanceof JenaTransactionException;
  }

  /** Replies to what lies with the one who asks, or with the bounds; whether it does. */
  private boolean isOfTheRequest(Throwable fault, Visit visit, HttpServletResponse response)
      throws IOException {
    Optional<RefusedException> refused =
        fault instanceof RefusedException e ? Optional.of(e) : Sizes.of(fault);
    if (refused.isPresent()) {
      refuse(refused.get(), visit, response);
    } else if (fault instanceof PeerException e) {
      refuse(e, visit, response);
    } else if (fault instanceof QueryCancelledException) {
      String words = visit.t().of("error.timeout.text", limits.time().toMillis() / 1e3);
      pages.error(503, "error.timeout", words, visit, response);
    } else if (fault instanceof QueryParseException e) {
      pages.error(400, "error.request", String.valueOf(e.getMessage()).strip(), visit, response);
    } else if (fault instanceof QueryException e) {
      pages.error(UNPROCESSABLE, "error.denied", e.getMessage(), visit, response);
    } else if (fault instanceof StackOverflowError) {
      pages.error(400, "error.request", visit.t().of("error.request.stack"), visit, response);
    } else if (fault instanceof ActionErrorException e && e.getRC() < 500) {
      // The protocol's own refusals, e.g. two queries in one request; sendError finds the words.
      response.sendError(e.getRC(), e.getMessage());
    } else {
      return false;
    }
    return true;
  }

  private void refuse(RefusedException e, Visit visit, HttpServletResponse response)
      throws IOException {
    if (e.retryAfter() > 0) {
      response.setHeader("Retry-After", Long.toString(e.retryAfter()));
    }
    pages.error(e.status(), e.title(), visit.t().of(e.key(), e.values()), visit, response);
  }

  /** Which endpoint failed, and how, are members of the problem (RFC 9457, section 3.2). */
  private void refuse(PeerException e, Visit visit, HttpServletResponse response)
      throws IOException {
    int status = e.trouble().status();
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", Long.toString(PeerException.RETRY.toSeconds()));
    }
    Map<String, String> members = new HashMap<>();
    members.put("trouble", e.trouble().code());
    if (!e.peer().isEmpty()) {
      members.put("peer", e.peer());
    }
    String key =
        status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "error.denied" : "error.peer";
    pages.error(status, key, e.words(visit.t().language()), members, visit, response);
  }
}

package org.plenary.site.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.plenary.site.http.BasePath;
import org.plenary.site.http.Conditions;
import org.plenary.site.http.EntityTag;
import org.plenary.site.http.NoBody;
import org.plenary.site.http.Refusal;
import org.plenary.site.http.Representation;
import org.plenary.site.http.SecurityHeaders;

/**
 * Gives each reply a validator before it is made, so that who has it already costs no query (RFC
 * 9110, section 13), and every refusal the same form, those of Fuseki and Jetty included.
 */
public final class Replies extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** They change while the data stay: by the state of the index, by what was chosen, by time. */
  private static final Pattern CHANGING =
      Pattern.compile(
          "/(search|suggest|api|static|dump|settings|health|ready|query/federated)(/.*|\\.json)?");

  /**
   * What answers otherwise each time: functions (SPARQL 1.1, sections 17.4.2 to 17.4.5), and others
   * whose data change while ours stay.
   */
  private static final Pattern RANDOM =
      Pattern.compile("\\b(NOW|RAND|UUID|STRUUID|BNODE|SERVICE)\\b", Pattern.CASE_INSENSITIVE);

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String TAG = "ETag";

  private final transient Pages pages;
  private final transient Supplier<String> version;
  private final transient BasePath base;

  /**
   * @param version what tells one state of what is served from another
   */
  public Replies(Pages pages, Supplier<String> version, BasePath base) {
    this.pages = pages;
    this.version = version;
    this.base = base;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!SecurityHeaders.METHODS.contains(request.getMethod())) {
      new Reply(request, response, pages, base, Optional.empty())
          .sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    if (!READING.contains(request.getMethod()) || isChanging(request)) {
      chain.doFilter(request, new Reply(request, response, pages, base, Optional.empty()));
      return;
    }
    EntityTag tag = tag(request);
    Conditions conditions = Conditions.of(request);
    response.setHeader(TAG, tag.header());
    response.setHeader("Cache-Control", "no-cache");
    if (conditions.isKnown(tag)) {
      response.addHeader("Vary", "Accept, Accept-Language, Cookie");
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      chain.doFilter(request, new Reply(request, response, pages, base, conditions.unmet(tag)));
    }
  }

  private static boolean isChanging(HttpServletRequest request) {
    return CHANGING.matcher(request.getRequestURI()).matches()
        || Optional.ofNullable(request.getParameter("query"))
            .filter(q -> RANDOM.matcher(q).find())
            .isPresent();
  }

  /**
   * The data, the address, and what the client wants of it. A form with a suffix of its own is the
   * same for everybody; a page is in a language and a theme.
   */
  private EntityTag tag(HttpServletRequest request) {
    String address =
        request.getRequestURI()
            + "?"
            + Optional.ofNullable(request.getQueryString()).orElse("")
            + "\n"
            + request.getHeader("Host");
    boolean data =
        Representation.ofPath(request.getRequestURI())
            .filter(r -> r != Representation.HTML)
            .isPresent();
    if (data) {
      return EntityTag.of(List.of(version.get(), address));
    }
    Visit visit = Visit.of(request);
    return EntityTag.of(
        List.of(
            version.get(),
            address,
            visit.t().language(),
            visit.reading().toString(),
            visit.theme(),
            String.join(",", Collections.list(request.getHeaders("Accept")))));
  }

  /** A reply whose refusals are told in our own words, and which are no copy to keep. */
  private static final class Reply extends HttpServletResponseWrapper {
    private final HttpServletRequest request;
    private final Pages pages;
    private final BasePath base;

    /** The status in place of that of success. */
    private Optional<Integer> unmet;

    Reply(
        HttpServletRequest request,
        HttpServletResponse response,
        Pages pages,
        BasePath base,
        Optional<Integer> unmet) {
      super(response);
      this.unmet = unmet;
      this.request = request;
      this.pages = pages;
      this.base = base;
    }

    @Override
    public void setHeader(String name, String value) {
      // Fuseki would have nothing kept: then nobody could ask whether it is still so.
      boolean kept = getHeader(TAG) != null && name.equals("Cache-Control");
      if (kept && value != null && value.contains("no-store")) {
        return;
      }
      super.setHeader(name, base.header(name, value));
    }

    @Override
    public void addHeader(String name, String value) {
      super.addHeader(name, base.header(name, value));
    }

    @Override
    public void setStatus(int status) {
      if (status != SC_OK) {
        super.setHeader(TAG, null);
      }
      if (status >= SC_BAD_REQUEST) {
        super.setHeader("Cache-Control", "no-store");
      }
      super.setStatus(status);
    }

    /** Here a reply is known to be one of success. */
    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      if (unmet.isEmpty() || getStatus() != SC_OK) {
        return super.getOutputStream();
      }
      int status = unmet.get();
      unmet = Optional.empty();
      if (status == SC_NOT_MODIFIED) {
        super.setHeader("Content-Length", null);
        super.setStatus(status);
      } else {
        sendError(status);
      }
      return new NoBody();
    }

    @Override
    public void sendError(int status) throws IOException {
      sendError(status, "");
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      if (isCommitted()) {
        throw new IllegalStateException("the reply was on its way");
      }
      if (status == SC_METHOD_NOT_ALLOWED) {
        setHeader("Allow", SecurityHeaders.methods(request));
      }
      if (status == SC_UNSUPPORTED_MEDIA_TYPE) {
        // RFC 9110, section 15.5.16; the endpoint alone takes bodies.
        setHeader("Accept", "application/sparql-query, application/x-www-form-urlencoded");
      }
      String words = Optional.ofNullable(message).orElse("");
      pages.error(status, Refusal.of(status).key(), words, Visit.of(request), this);
    }
  }
}

package org.plenary.site.data;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ResourceServlet;
import org.plenary.site.http.EntityTag;
import org.plenary.site.page.Hosting;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;

/**
 * {@code /dump/…}: whole data sets, in ranges if asked for (RFC 9110, section 14), by Jetty. Their
 * addresses hold their edition, so that they may be kept for ever; {@code /dump/latest/…} leads to
 * the newest one.
 */
public final class DumpServlet extends ResourceServlet {
  private static final long serialVersionUID = 1L;

  private static final String LATEST = "latest";

  private final transient Dumps dumps;
  private final transient Pages pages;
  private final Map<String, String> parameters;

  public DumpServlet(Hosting hosting, Pages pages) {
    this.dumps = new Dumps(hosting.dumps());
    this.pages = pages;
    this.parameters =
        Map.of(
            "baseResource",
            hosting.dumps().map(p -> p.toAbsolutePath().toString()).orElse("/nowhere"),
            "dirAllowed",
            "false",
            "acceptRanges",
            "true",
            "etags",
            "false");
  }

  @Override
  public String getInitParameter(String name) {
    return parameters.get(name);
  }

  @Override
  public void init() throws ServletException {
    // Jetty refuses to serve from a folder that is not there.
    if (!dumps.editions().isEmpty()) {
      super.init();
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String[] path = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", -1);
    String edition = path.length == 3 ? path[1] : "";
    String name = path.length == 3 ? path[2] : "";
    Optional<String> newest =
        dumps.editions().stream()
            .findFirst()
            .filter(e -> edition.equals(LATEST) && dumps.file(e, name).isPresent());
    if (newest.isPresent()) {
      response.setHeader("Cache-Control", "no-cache");
      response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
      response.setHeader("Location", "/dump/" + newest.get() + "/" + name);
    } else if (dumps.file(edition, name).isPresent()) {
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      send(EntityTag.of(List.of(edition, name)), request, response);
    } else {
      Visit visit = Visit.of(request);
      pages.error(404, "error.unknown", visit.t().of("error.page.text"), visit, response);
    }
  }

  /**
   * The edition's name has the digest of its content in it: its tag is strong. Jetty's are weak,
   * and a weak one never lets a client add the rest to what it has (RFC 9110, section 13.1.5).
   */
  private void send(EntityTag tag, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("ETag", tag.header());
    if (tag.isIn(Optional.ofNullable(request.getHeader("If-None-Match")).orElse(""))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    String ifRange = request.getHeader("If-Range");
    boolean same = ifRange == null || ifRange.strip().equals(tag.header());
    super.doGet(same ? request : new Whole(request), response);
  }

  /** A request without its range: the client has a part of another file. */
  private static final class Whole extends HttpServletRequestWrapper {
    private Whole(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return name.equalsIgnoreCase("Range")
          ? Collections.emptyEnumeration()
          : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
      return Collections.enumeration(
          Collections.list(super.getHeaderNames()).stream()
              .filter(n -> !n.equalsIgnoreCase("Range"))
              .toList());
    }
  }
}

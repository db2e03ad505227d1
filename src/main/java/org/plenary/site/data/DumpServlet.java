package org.plenary.site.data;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ResourceServlet;
import org.plenary.site.page.Hosting;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;

/**
 * {@code /dump/…}: whole data sets, in ranges if asked for (RFC 9110, section 14), by Jetty. Their
 * names hold their version, so that they may be kept for ever; the list of sums may not.
 */
public final class DumpServlet extends ResourceServlet {
  private static final long serialVersionUID = 1L;

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
            "true");
  }

  @Override
  public String getInitParameter(String name) {
    return parameters.get(name);
  }

  @Override
  public void init() throws ServletException {
    if (dumps.file(Dumps.SUMS).isPresent()) {
      super.init();
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    if (dumps.file(Dumps.SUMS).isEmpty() || dumps.file(name).isEmpty()) {
      Visit visit = Visit.of(request);
      pages.error(404, "error.unknown", visit.t().of("error.page.text"), visit, response);
      return;
    }
    boolean lasting = !name.equals(Dumps.SUMS);
    response.setHeader(
        "Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    super.doGet(request, response);
  }
}

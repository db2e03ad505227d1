package org.plenary.site.guard;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;

/**
 * Whether the server lives ({@code /health}: if not, start it anew), and whether it can answer
 * ({@code /ready}, which asks the store: if not, send readers elsewhere).
 */
public final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Where a supervisor asks. */
  public static final String LIVE = "/health";

  /** Where a balancer of load asks. */
  public static final String READY = "/ready";

  private static final byte[] UP = "{ \"status\": \"up\" }\n".getBytes(StandardCharsets.UTF_8);

  private final transient Dataset dataset;

  public HealthServlet(Dataset dataset) {
    this.dataset = dataset;
  }

  /**
   * @throws RuntimeException if the store does not answer, which is a reply of status 500
   */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().equals(READY)) {
      Txn.executeRead(dataset, () -> dataset.asDatasetGraph().find().hasNext());
    }
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.setContentLength(UP.length);
    response.getOutputStream().write(UP);
  }
}

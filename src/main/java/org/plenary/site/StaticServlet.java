package org.plenary.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** The style sheet and the sign. Only files named here are served. */
final class StaticServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> FILES =
      Map.of(
          "/plenary.css",
          "text/css; charset=utf-8",
          "/search.css",
          "text/css; charset=utf-8",
          "/search.js",
          "text/javascript; charset=utf-8",
          "/plenary.svg",
          "image/svg+xml");

  private final transient Pages pages;

  StaticServlet(Pages pages) {
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String file = Optional.ofNullable(request.getPathInfo()).orElse("");
    String type = FILES.get(file);
    if (type == null) {
      pages.error(404, "error.unknown", pages.texts().of("error.page.text"), response);
      return;
    }
    try (InputStream in = StaticServlet.class.getResourceAsStream("/static" + file)) {
      response.setContentType(type);
      response.setHeader("Cache-Control", "max-age=3600");
      in.transferTo(response.getOutputStream());
    }
  }
}

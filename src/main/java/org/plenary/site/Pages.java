package org.plenary.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Fills the templates of {@code src/main/jte}; they escape by context. */
final class Pages {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.plenary.site.templates");

  /** Writes a page with status 200 unless another one was set. */
  void write(String template, Map<String, Object> values, HttpServletResponse response)
      throws IOException {
    var output = new StringOutput();
    engine.render(template, values, output);
    byte[] body = output.toString().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html; charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** A page that says what is wrong. */
  void error(int status, String title, String message, HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    write("error.jte", Map.of("title", title, "message", message), response);
  }
}

package org.plenary.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** What this is, whose the data are, and how programs get them. */
final class AboutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Pages pages;

  AboutServlet(Pages pages) {
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    pages.write("about.jte", Map.of(), Visit.of(request), response);
  }
}

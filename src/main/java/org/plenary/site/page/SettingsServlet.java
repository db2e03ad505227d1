package org.plenary.site.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Keeps what a reader chooses in cookies, and leads back to the page; no script is needed. */
public final class SettingsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int YEAR = 365 * 24 * 60 * 60;

  private final transient Pages pages;

  public SettingsServlet(Pages pages) {
    this.pages = pages;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    keep(Visit.THEME, Visit.THEMES, request, response);
    keep(Visit.READING, ContentLanguages.OFFICIAL, request, response);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location",
        Optional.ofNullable(request.getParameter("back"))
            .filter(SettingsServlet::isHere)
            .orElse("/"));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    pages.error(404, "error.unknown", visit.t().of("error.page.text"), visit, response);
  }

  private static void keep(
      String name, List<String> offers, HttpServletRequest request, HttpServletResponse response) {
    Optional.ofNullable(request.getParameter(name))
        .filter(offers::contains)
        .ifPresent(value -> keep(name, value, response));
  }

  /** Keeps one choice for a year. */
  static void keep(String name, String value, HttpServletResponse response) {
    response.addHeader(
        "Set-Cookie",
        "%s=%s; Path=/; Max-Age=%d; SameSite=Lax; HttpOnly".formatted(name, value, YEAR));
  }

  /** Whether an address leads to this server: {@code //elsewhere.example/} does not. */
  static boolean isHere(String address) {
    return address.startsWith("/")
        && !address.startsWith("//")
        && address.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
  }
}

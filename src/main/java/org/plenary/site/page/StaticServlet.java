package org.plenary.site.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Style sheets, scripts and pictures. */
public final class StaticServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** An address with the digest of the content never means other content (RFC 8246). */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private static final String ASK_AGAIN = "public, no-cache";

  private final transient Assets assets;
  private final transient Pages pages;

  public StaticServlet(Assets assets, Pages pages) {
    this.assets = assets;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<Assets.Asset> asset = assets.find(name);
    if (asset.isEmpty()) {
      Visit visit = Visit.of(request);
      pages.error(404, "error.unknown", visit.t().of("error.page.text"), visit, response);
      return;
    }
    boolean versioned = asset.get().version().equals(request.getParameter("v"));
    response.setHeader("Cache-Control", versioned ? FOR_EVER : ASK_AGAIN);
    response.setHeader("ETag", asset.get().tag());
    if (isKnown(asset.get(), request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      response.setContentType(asset.get().type());
      response.setContentLength(asset.get().bytes().length);
      response.getOutputStream().write(asset.get().bytes());
    }
  }

  /** Whether the client has it already (RFC 9110, section 13.1.2). */
  private static boolean isKnown(Assets.Asset asset, HttpServletRequest request) {
    String tags = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
    return tags.strip().equals("*") || tags.contains(asset.version());
  }
}

package org.plenary.site.http;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes the base path off each request, so that all behind it see the site's own paths. */
public final class BasePathHandler extends Handler.Wrapper {
  private final BasePath base;
  private final boolean behindProxy;

  /**
   * @param behindProxy whether a request without the base path comes from a proxy that took it off
   *     already; else nothing is there
   */
  public BasePathHandler(BasePath base, boolean behindProxy) {
    this.base = base;
    this.behindProxy = behindProxy;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpURI asked = request.getHttpURI();
    String path = asked.getPath();
    if (base.within(path).isPresent()) {
      String own = base.within(path).get();
      HttpURI uri = HttpURI.build(asked, own, asked.getParam(), asked.getQuery());
      return super.handle(Request.serveAs(request, uri), response, callback);
    }
    if (path.equals(base.path())) {
      response.getHeaders().put("Location", base.path() + "/");
      Response.writeError(request, response, callback, HttpStatus.PERMANENT_REDIRECT_308);
      return true;
    }
    if (behindProxy) {
      return super.handle(request, response, callback);
    }
    Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
    return true;
  }
}

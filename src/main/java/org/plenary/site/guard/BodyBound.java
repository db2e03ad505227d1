package org.plenary.site.guard;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Ends the reading of a body that did not say how long it is where it becomes too long. */
final class BodyBound extends Handler.Wrapper {
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(new BoundedBody(request, Sizes.BODY), response, callback);
  }
}

package org.plenary.site.guard;

import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Ends the reading of a body that did not say how long it is where it becomes too long. */
final class BodyBound extends Handler.Wrapper {
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(new Bounded(request), response, callback);
  }

  private static final class Bounded extends Request.Wrapper {
    private long read;

    Bounded(Request request) {
      super(request);
    }

    @Override
    public Content.Chunk read() {
      Content.Chunk chunk = super.read();
      if (chunk == null || Content.Chunk.isFailure(chunk)) {
        return chunk;
      }
      read += chunk.remaining();
      if (read <= Sizes.BODY) {
        return chunk;
      }
      chunk.release();
      return Content.Chunk.from(
          new BadMessageException(
              HttpStatus.PAYLOAD_TOO_LARGE_413, "more than " + Sizes.BODY + " bytes"),
          true);
    }
  }
}

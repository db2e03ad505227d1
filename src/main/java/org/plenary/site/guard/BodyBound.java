package org.plenary.site.guard;

import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Ends the reading of a body that did not say how long it is where it becomes too long, and of one
 * that comes byte by byte (RFC 9110, section 15.5.9): a thread waits for it.
 */
final class BodyBound extends Handler.Wrapper {
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(new Bounded(request), response, callback);
  }

  private static final class Bounded extends Request.Wrapper {
    private final long start = System.nanoTime();
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
      if (read > Sizes.BODY) {
        chunk.release();
        return failure(HttpStatus.PAYLOAD_TOO_LARGE_413, "more than " + Sizes.BODY + " bytes");
      }
      if (!chunk.isLast() && SlowReaders.isSlow(start, read)) {
        chunk.release();
        return failure(HttpStatus.REQUEST_TIMEOUT_408, "the client sends too slowly");
      }
      return chunk;
    }

    private static Content.Chunk failure(int status, String reason) {
      return Content.Chunk.from(new BadMessageException(status, reason), true);
    }
  }
}

package org.plenary.site.guard;

import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * A request whose body fails where it becomes too long (RFC 9110, section 15.5.14), and where it
 * comes byte by byte (section 15.5.9): a thread may wait for it.
 */
final class BoundedBody extends Request.Wrapper {
  private final long most;
  private final long start = System.nanoTime();
  private long read;

  /**
   * @param most bytes that are read
   */
  BoundedBody(Request request, long most) {
    super(request);
    this.most = most;
  }

  @Override
  public Content.Chunk read() {
    Content.Chunk chunk = super.read();
    if (chunk == null || Content.Chunk.isFailure(chunk)) {
      return chunk;
    }
    read += chunk.remaining();
    if (read > most) {
      chunk.release();
      return failure(HttpStatus.PAYLOAD_TOO_LARGE_413, "more than " + most + " bytes");
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

package org.plenary.site.guard;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Leaves those who read a reply byte by byte, which keeps its thread and all of it in memory. The
 * time counts from the first byte; Jetty's own MinimumDataRateHandler counts that of the query, and
 * so cuts off the short answers of long queries.
 */
final class SlowReaders extends Handler.Wrapper {
  /** In which nobody is left: a line may fail for a while. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Bytes a second. */
  private static final long SLOWEST = 1_000;

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(request, new Measured(request, response), callback);
  }

  /**
   * Whether one who has moved this many bytes is too slow.
   *
   * @param start of the moving, by {@link System#nanoTime}
   */
  static boolean isSlow(long start, long bytes) {
    long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
    return seconds > PATIENCE.toSeconds() && bytes / seconds < SLOWEST;
  }

  private static final class Measured extends Response.Wrapper {
    private long start;
    private long written;

    Measured(Request request, Response response) {
      super(request, response);
    }

    @Override
    public void write(boolean last, ByteBuffer bytes, Callback callback) {
      start = written == 0 ? System.nanoTime() : start;
      if (isSlow(start, written)) {
        callback.failed(new TimeoutException("the client reads too slowly"));
      } else {
        written += bytes == null ? 0 : bytes.remaining();
        super.write(last, bytes, callback);
      }
    }
  }
}

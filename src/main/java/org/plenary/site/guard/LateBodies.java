package org.plenary.site.guard;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads, after the answer, what a client still sends: a refusal of a body is written before all of
 * it has come. Of a connection that is closed on bytes nobody read, a client may lose the answer
 * (RFC 9112, section 9.6), and most send all they have before they look for one. No thread waits
 * here; a client that says nothing is left after the connection's idle time.
 */
final class LateBodies extends Handler.Wrapper {
  /** Bytes that are read for the sake of an answer; who sends more is cut off. */
  private static final long MOST = 16L * Sizes.BODY;

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(
        request,
        response,
        new Callback.Nested(callback) {
          @Override
          public void succeeded() {
            Runnable answered = super::succeeded;
            Content.Source.consumeAll(
                new BoundedBody(request, MOST), Callback.from(answered, left -> answered.run()));
          }
        });
  }
}

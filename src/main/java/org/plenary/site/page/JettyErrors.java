package org.plenary.site.page;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.plenary.site.http.Problem;
import org.plenary.site.http.Refusal;

/**
 * What Jetty refuses before a page could: header fields that are too long, a body that is, what is
 * no HTTP. It is told as problem+json to all, since such a request was written by a program.
 */
public final class JettyErrors extends ErrorHandler {
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    Texts t = texts(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
    Refusal refusal = Refusal.of(code);
    String title = t.of(refusal.key());
    byte[] body = Problem.of(code, refusal.key(), title, t.of(refusal.words()));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
    response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, t.language());
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  private static Texts texts(String accepted) {
    try {
      return Optional.ofNullable(accepted)
          .map(Locale.LanguageRange::parse)
          .flatMap(ranges -> Optional.ofNullable(Locale.lookupTag(ranges, Texts.LANGUAGES)))
          .map(Texts::in)
          .orElseGet(Texts::english);
    } catch (IllegalArgumentException e) {
      return Texts.english();
    }
  }
}

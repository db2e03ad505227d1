package org.plenary.site.search;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.plenary.site.page.Hosting;
import org.plenary.site.page.Visit;

/** How browsers search here from their own field (OpenSearch 1.1, description document). */
public final class OpenSearchServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String DESCRIPTION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>Plenary</ShortName>
        <Description>%2$s</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Image width="16" height="16" type="image/svg+xml">%1$s/static/plenary.svg</Image>
        <Url type="text/html" template="%1$s/search?q={searchTerms}&amp;page={startPage?}"/>
        <Url type="application/json" template="%1$s/api/search?q={searchTerms}&amp;page={startPage?}"/>
        <Url type="application/atom+xml" template="%1$s/feed.atom?q={searchTerms}"/>
        <Url type="application/x-suggestions+json" template="%1$s/suggest?q={searchTerms}"/>
      </OpenSearchDescription>
      """;

  private final transient Hosting hosting;

  public OpenSearchServlet(Hosting hosting) {
    this.hosting = hosting;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String base = escaped(hosting.origin(request));
    Visit visit = Visit.of(request);
    String text = DESCRIPTION.formatted(base, escaped(visit.t().of("site.title")));
    response.addHeader("Vary", "Accept-Language, Cookie");
    response.setHeader("Content-Language", visit.t().language());
    response.setContentType("application/opensearchdescription+xml; charset=utf-8");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The client says which host it asked. */
  private static String escaped(String text) {
    var output = new StringOutput();
    Escape.htmlAttribute(text, output);
    return output.toString();
  }
}

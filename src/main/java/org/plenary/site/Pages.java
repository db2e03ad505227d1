package org.plenary.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.plenary.graph.Prefixes;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfWriter;

/** Fills the templates of {@code src/main/jte}; they escape by context. */
final class Pages {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.plenary.site.templates");

  private final Texts texts = Texts.english();

  /** The words of the pages. */
  Texts texts() {
    return texts;
  }

  /** Writes a page with status 200 unless another one was set. */
  void write(String template, Map<String, Object> values, HttpServletResponse response)
      throws IOException {
    Map<String, Object> model = new HashMap<>(values);
    model.put("t", texts);
    var output = new StringOutput();
    engine.render(template, model, output);
    send("text/html", output.toString().getBytes(StandardCharsets.UTF_8), response);
  }

  /** Writes a graph, in an order of its own so that the same statements give the same bytes. */
  void data(Graph graph, Representation form, HttpServletResponse response) throws IOException {
    var output = new ByteArrayOutputStream();
    RdfWriter.write(
        graph.stream().map(t -> Quad.create(Quad.defaultGraphIRI, t)).sorted(RdfWriter.ORDER),
        RdfFormat.of(form.suffix()).orElseThrow(),
        Prefixes.ALL,
        output);
    send(form.mediaType(), output.toByteArray(), response);
  }

  /**
   * A page that says what is wrong.
   *
   * @param key what is wrong, e.g. {@code error.unknown}
   * @param message what was expected and what was found
   */
  void error(int status, String key, String message, HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    String words = message.isEmpty() ? texts.of(key + ".text") : message;
    write("error.jte", Map.of("title", texts.of(key), "message", words), response);
  }

  /** Nothing that the client takes is on offer. */
  void noSuchForm(HttpServletResponse response) throws IOException {
    String forms = String.join(", ", Representation.mediaTypes());
    error(
        HttpServletResponse.SC_NOT_ACCEPTABLE,
        "error.form",
        texts.of("error.form.text", forms),
        response);
  }

  private static void send(String mediaType, byte[] body, HttpServletResponse response)
      throws IOException {
    response.setContentType(mediaType + "; charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}

package org.plenary.site.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.plenary.graph.Iris;
import org.plenary.graph.Prefixes;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfWriter;
import org.plenary.site.http.BasePath;
import org.plenary.site.http.ContentPolicy;
import org.plenary.site.http.Problem;
import org.plenary.site.http.Representation;
import org.plenary.site.picture.Picture;

/** Fills the templates of {@code src/main/jte}; they escape by context. */
public final class Pages {
  /** What a path of ours is an IRI below. */
  private static final String BASE = Iris.BASE.substring(0, Iris.BASE.length() - 1);

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.plenary.site.templates");

  private final Assets assets;
  private final Edition edition;
  private final BasePath base;

  public Pages(Assets assets, Edition edition, BasePath base) {
    this.assets = assets;
    this.edition = edition;
    this.base = base;
  }

  /** Writes a page with status 200 unless another one was set. */
  public void write(
      String template, Map<String, Object> values, Visit visit, HttpServletResponse response)
      throws IOException {
    visit.asked().ifPresent(l -> SettingsServlet.keep(Visit.LANGUAGE, l, response));
    response.addHeader("Vary", "Accept-Language, Cookie");
    response.setHeader("Content-Language", visit.t().language());
    Map<String, Object> model = new HashMap<>(values);
    model.put("t", visit.t());
    model.put("frame", new Frame(visit, assets, edition, base));
    var output = new StringOutput();
    engine.render(template, model, output);
    send("text/html", base.html(output.toString()).getBytes(StandardCharsets.UTF_8), response);
  }

  /**
   * Writes a picture alone, with the style that it has on pages; its links are the IRIs of things,
   * since it is read anywhere.
   */
  public void picture(Picture picture, String style, Visit visit, HttpServletResponse response)
      throws IOException {
    var output = new StringOutput();
    engine.render(
        "picture/alone.jte",
        Map.of("picture", picture, "style", style, "base", BASE, "t", visit.t()),
        output);
    ContentPolicy.PICTURE.set(response);
    response.addHeader("Vary", "Accept-Language, Cookie");
    send("image/svg+xml", output.toString().getBytes(StandardCharsets.UTF_8), response);
  }

  /** Writes the table behind a picture. */
  public void table(Picture picture, Visit visit, HttpServletResponse response) throws IOException {
    response.addHeader("Vary", "Accept-Language, Cookie");
    response.setHeader("Content-Language", visit.t().language());
    send("text/csv", picture.grid().csv().getBytes(StandardCharsets.UTF_8), response);
  }

  /** Writes a text that is no page. */
  public void text(String mediaType, String text, HttpServletResponse response) throws IOException {
    send(mediaType, text.getBytes(StandardCharsets.UTF_8), response);
  }

  /** Writes a graph, in an order of its own so that the same statements give the same bytes. */
  public void data(Graph graph, Representation form, HttpServletResponse response)
      throws IOException {
    data(graph.stream().map(t -> Quad.create(Quad.defaultGraphIRI, t)), form, response);
  }

  /** Writes statements with their graphs, in the forms that have graphs. */
  public void data(Stream<Quad> quads, Representation form, HttpServletResponse response)
      throws IOException {
    var output = new ByteArrayOutputStream();
    RdfWriter.write(
        quads.sorted(RdfWriter.ORDER),
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
  public void error(
      int status, String key, String message, Visit visit, HttpServletResponse response)
      throws IOException {
    error(status, key, message, Map.of(), visit, response);
  }

  /**
   * The same with more for programs.
   *
   * @param more members of the problem, e.g. {@code peer}
   */
  void error(
      int status,
      String key,
      String message,
      Map<String, String> more,
      Visit visit,
      HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    String words = message.isEmpty() ? visit.t().of(key + ".text") : message;
    if (visit.program()) {
      response.setHeader("Content-Language", visit.t().language());
      byte[] problem = Problem.of(status, key, visit.t().of(key), words, more);
      send(Problem.TYPE, problem, response);
      return;
    }
    write(
        "error.jte",
        Map.of("title", visit.t().of(key), "message", words, "ways", WaysOn.of(visit.path())),
        visit,
        response);
  }

  /** Nothing that the client takes is on offer of a thing. */
  public void noSuchForm(Visit visit, HttpServletResponse response) throws IOException {
    noSuchForm(Representation.mediaTypes(), visit, response);
  }

  /**
   * Nothing that the client takes is on offer (RFC 9110, section 15.5.7).
   *
   * @param offers the media types that are
   */
  public void noSuchForm(List<String> offers, Visit visit, HttpServletResponse response)
      throws IOException {
    String forms = String.join(", ", offers);
    error(
        HttpServletResponse.SC_NOT_ACCEPTABLE,
        "error.form",
        visit.t().of("error.form.text", forms),
        visit,
        response);
  }

  /** Writes a reply that is no page. */
  public static void send(String mediaType, byte[] body, HttpServletResponse response)
      throws IOException {
    response.setContentType(mediaType + "; charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}

package org.plenary.site.data;

import gg.jte.Content;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.plenary.graph.Iris;
import org.plenary.query.Catalogue;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.http.Representation;
import org.plenary.site.link.Link;
import org.plenary.site.page.Edition;
import org.plenary.site.page.Hosting;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Structured;
import org.plenary.site.page.Texts;
import org.plenary.site.page.Visit;
import org.plenary.site.sparql.EndpointDescription;
import org.plenary.site.sparql.QueriesDescription;

/**
 * {@code /data}: what there is and how to have all of it, for people and for catalogues; and {@code
 * /queries.ttl}, the queries as data.
 */
public final class DataServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient SiteQueries answers;
  private final transient Pages pages;
  private final transient Dumps dumps;
  private final transient Hosting hosting;

  public DataServlet(SiteQueries answers, Pages pages, Hosting hosting) {
    this.answers = answers;
    this.pages = pages;
    this.dumps = new Dumps(hosting.dumps());
    this.hosting = hosting;
  }

  /** Things of a class, for people. */
  public record Count(Link kind, long entities) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    Visit visit = Visit.of(request);
    Optional<Representation> form = Representation.ofPath(path).or(() -> wanted(request));
    response.addHeader("Vary", "Accept");
    if (form.isEmpty()) {
      pages.noSuchForm(visit, response);
    } else if (path.startsWith("/.well-known/")) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/data." + form.get().suffix());
    } else if (path.startsWith("/queries.")) {
      String address = hosting.origin(request) + "/sparql";
      pages.data(QueriesDescription.of(Catalogue.bundled(), address), form.get(), response);
    } else if (form.get() == Representation.HTML) {
      show(hosting.origin(request), visit, response);
    } else {
      pages.data(description(hosting.origin(request)), form.get(), response);
    }
  }

  /** The whole: what there is, the graphs that it is in, and how to have it. */
  private Graph description(String origin) {
    Graph counts = answers.graph("inventory", Map.of());
    List<String> graphs = EndpointDescription.graphs(answers);
    Graph whole = DatasetDescription.of(origin, counts, Edition.of(answers), dumps.newest());
    EndpointDescription.of(origin, counts, graphs, hosting.peers()).stream().forEach(whole::add);
    return whole;
  }

  /** Who says nothing at the well-known address wants the description, not a page. */
  private static Optional<Representation> wanted(HttpServletRequest request) {
    boolean described =
        request.getHeader("Accept") == null && !request.getRequestURI().equals("/data");
    return described ? Optional.of(Representation.TTL) : Representation.wanted(request);
  }

  private void show(String origin, Visit visit, HttpServletResponse response) throws IOException {
    Map<String, String> value = Map.of("labelLanguage", visit.t().language());
    Function<SiteQueries.Row, Count> count =
        row ->
            new Count(
                Link.of(row.required("kind"), row.node("label")),
                Long.parseLong(row.text("entities")));
    List<Count> counts =
        answers.rows("inventory-kinds", value).stream()
            .map(count)
            .sorted(Comparator.comparingLong(c -> -c.entities()))
            .toList();
    List<Dumps.Dump> newest = dumps.newest();
    pages.write(
        "data.jte",
        Map.of(
            "counts",
            counts,
            "dumps",
            newest,
            "editions",
            dumps.editions(),
            "linksets",
            linksets(),
            "structured",
            structured(origin, newest, visit.t())),
        visit,
        response);
  }

  /** The names of the sets of links to data of others, e.g. {@code m49}. */
  private List<String> linksets() {
    String beginning = Iris.graphOf(Catalogue.LINKS);
    return EndpointDescription.graphs(answers).stream()
        .filter(graph -> graph.startsWith(beginning))
        .map(graph -> graph.substring(beginning.length()))
        .toList();
  }

  /** What catalogues of data sets look for in pages. */
  private static Content structured(String origin, List<Dumps.Dump> dumps, Texts t) {
    JsonObject dataset = Structured.thing("Dataset", Iris.dataset("dataset"), t.of("site.title"));
    dataset.put("url", origin + "/data");
    dataset.put("description", t.of("data.description"));
    dataset.put("license", DatasetDescription.LICENCE);
    var files = new JsonArray();
    for (Dumps.Dump dump : dumps) {
      var file = new JsonObject();
      file.put("@type", "DataDownload");
      file.put("contentUrl", origin + dump.path());
      file.put("encodingFormat", dump.format().mediaType());
      file.put("contentSize", dump.size());
      file.put("sha256", dump.sha256());
      files.add(file);
    }
    dataset.put("distribution", files);
    return Structured.of(dataset);
  }
}

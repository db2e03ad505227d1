package org.plenary.site.ontology;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.graph.Iris;
import org.plenary.rdf.BundledFolder;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.http.Representation;
import org.plenary.site.link.Address;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;
import org.plenary.validate.Validator;

/** The shapes that published data keeps, in words and as they are written, with examples. */
public final class ShapesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient SiteQueries answers;
  private final transient Pages pages;
  private final transient SortedMap<String, byte[]> shapes = BundledFolder.files("shapes", ".ttl");

  /** By name: checking the examples takes a second, and they are always the same. */
  private final transient Map<String, ShapePage> known = new ConcurrentHashMap<>();

  private final transient Map<String, String> counts = new HashMap<>();

  public ShapesServlet(SiteQueries answers, Pages pages) {
    this.answers = answers;
    this.pages = pages;
  }

  /** Browsers say that they take HTML; a validator that says nothing wants the shape itself. */
  private static boolean forPeople(HttpServletRequest request) {
    return request.getHeader("Accept") != null
        && Representation.wanted(request).filter(Representation.HTML::equals).isPresent();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    response.addHeader("Vary", "Accept");
    Optional<byte[]> file =
        Optional.ofNullable(shapes.get(name.endsWith(".ttl") ? name : name + ".ttl"))
            .or(() -> ShapeExample.file(name));
    if (name.isEmpty()) {
      pages.write("shapes.jte", Map.of("shapes", all()), visit, response);
    } else if (file.isEmpty()) {
      pages.error(404, "error.unknown", visit.t().of("error.shape.text", name), visit, response);
    } else if (!name.endsWith(".ttl") && forPeople(request)) {
      ShapePage page = known.computeIfAbsent(name, n -> page(Shape.of(n, file.get())));
      pages.write("shape.jte", Map.of("page", page), visit, response);
    } else {
      Pages.send("text/turtle", file.get(), response);
    }
  }

  private List<ShapePage> all() {
    return shapes.entrySet().stream()
        .map(e -> Shape.of(e.getKey().replace(".ttl", ""), e.getValue()))
        .map(shape -> new ShapePage(shape, List.of(), targets(shape), 0))
        .toList();
  }

  private ShapePage page(Shape shape) {
    boolean ontology = shape.name().equals("ontology");
    Validator validator = ontology ? Validator.forOntology() : Validator.forDocuments();
    String iri = Iris.BASE + "shapes/" + shape.name();
    String refused = answers.rows("shape-results", Map.of("shape", iri)).get(0).text("count");
    return new ShapePage(
        shape, ShapeExample.of(shape.name(), validator), targets(shape), Long.parseLong(refused));
  }

  private List<ShapePage.Target> targets(Shape shape) {
    Map<String, String> counts = counts();
    return shape.targets().stream()
        .map(kind -> new ShapePage.Target(kind, counts.getOrDefault(kind.href(), "")))
        .toList();
  }

  /**
   * The number of things of each class, by the class's page, as the description of the data says.
   */
  private synchronized Map<String, String> counts() {
    if (counts.isEmpty()) {
      for (SiteQueries.Row row : answers.rows("used-terms", Map.of())) {
        counts.put(Address.path(row.text("term")), row.text("count"));
      }
    }
    return counts;
  }
}

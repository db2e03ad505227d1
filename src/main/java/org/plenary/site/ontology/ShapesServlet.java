package org.plenary.site.ontology;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.plenary.rdf.BundledFolder;
import org.plenary.site.http.Representation;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;

/** The shapes that published data keeps, as they are written. */
public final class ShapesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Pages pages;
  private final transient SortedMap<String, byte[]> shapes = BundledFolder.files("shapes", ".ttl");

  public ShapesServlet(Pages pages) {
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
    byte[] shape = shapes.get(name.endsWith(".ttl") ? name : name + ".ttl");
    if (name.isEmpty()) {
      List<String> names = shapes.keySet().stream().map(n -> n.replace(".ttl", "")).toList();
      pages.write("shapes.jte", Map.of("names", names), visit, response);
    } else if (shape == null) {
      pages.error(404, "error.unknown", visit.t().of("error.shape.text", name), visit, response);
    } else if (!name.endsWith(".ttl") && forPeople(request)) {
      response.addHeader("Vary", "Accept");
      pages.write("shape.jte", Map.of("shape", Shape.of(name, shape)), visit, response);
    } else {
      response.addHeader("Vary", "Accept");
      response.setContentType("text/turtle; charset=utf-8");
      response.getOutputStream().write(shape);
    }
  }
}

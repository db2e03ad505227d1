package org.plenary.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.Quad;
import org.plenary.graph.Iris;
import org.plenary.graph.Prefixes;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfWriter;

/**
 * Answers for every IRI under the base: the thing itself by 303 to a form that the client wants,
 * the forms by their suffixes (Cool URIs for the Semantic Web, section 4.2).
 */
final class ThingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final List<String> SUMMARY =
      List.of("title", "session", "agendaItem", "adoptedOn", "issuedOn");
  private static final String DOCUMENT = "https://w3id.org/plenary/ontology#Document";

  private final transient SiteQueries answers;
  private final transient Pages pages;

  ThingServlet(SiteQueries answers, Pages pages) {
    this.answers = answers;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    if (path.chars().anyMatch(c -> c <= ' ' && c != ' ' || "<>\"{}|\\^`".indexOf(c) >= 0)) {
      pages.error(400, "Not an address", "No IRI has such signs in it.", response);
      return;
    }
    Optional<Representation> form = Representation.ofPath(path);
    String thing =
        Address.iri(
            form.map(f -> path.substring(0, path.length() - f.suffix().length() - 1)).orElse(path));
    Optional<String> known = known(thing.replace(" ", ""));
    if (known.isEmpty()) {
      pages.error(404, "Not known", "Nothing here speaks of " + thing, response);
    } else if (form.isPresent()) {
      serve(known.get(), form.get(), response);
    } else {
      redirect(known.get(), request, response);
    }
  }

  /** The thing, or what is known of it under the first of its document's two symbols. */
  private Optional<String> known(String thing) {
    return exists(thing)
        ? Optional.of(thing)
        : Iris.parseDocument(thing).flatMap(this::byOtherSymbol);
  }

  /** {@code …/document/S/2016/621/en} as {@code …/document/A/71/160/en}. */
  private Optional<String> byOtherSymbol(Iris.DocumentIri iri) {
    return iri.symbol().stream()
        .flatMap(s -> answers.rows("document-of-symbol", Map.of("symbol", s.print())).stream())
        .map(row -> row.text("document") + iri.below())
        .filter(this::exists)
        .findFirst();
  }

  private boolean exists(String thing) {
    return answers.ask("exists", Map.of("thing", thing));
  }

  private void redirect(String thing, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    Optional<Representation> wanted =
        Representation.wanted(Optional.ofNullable(request.getHeader("Accept")));
    if (wanted.isEmpty()) {
      pages.error(
          406,
          "No such form",
          "There is: " + String.join(", ", Representation.mediaTypes()),
          response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", Address.path(thing) + "." + wanted.get().suffix());
  }

  private void serve(String thing, Representation form, HttpServletResponse response)
      throws IOException {
    for (Representation other : Representation.values()) {
      response.addHeader(
          "Link",
          "<%s.%s>; rel=\"alternate\"; type=\"%s\""
              .formatted(Address.path(thing), other.suffix(), other.mediaType()));
    }
    if (form == Representation.HTML) {
      page(thing, response);
    } else {
      Model model = answers.describe(thing);
      response.setContentType(form.mediaType() + "; charset=utf-8");
      RdfWriter.write(
          model.getGraph().stream()
              .map(t -> Quad.create(Quad.defaultGraphIRI, t))
              .sorted(RdfWriter.ORDER),
          RdfFormat.of(form.suffix()).orElseThrow(),
          Prefixes.ALL,
          response.getOutputStream());
    }
  }

  private void page(String thing, HttpServletResponse response) throws IOException {
    Map<String, String> value = Map.of("thing", thing);
    List<SiteQueries.Row> out = answers.rows("links-out", value);
    boolean document = out.stream().anyMatch(r -> r.text("value").equals(DOCUMENT));
    Map<String, Object> model = new HashMap<>();
    model.put("title", title(thing, out));
    model.put("iri", thing);
    model.put("path", Address.path(thing));
    model.put("out", PropertyRow.of(out));
    model.put("in", PropertyRow.of(answers.rows("links-in", value)));
    model.put("text", document ? TextBlock.of(thing, answers) : List.<TextBlock>of());
    model.put("citedBy", document ? links("cited-by", "document", value) : List.<Link>of());
    model.put("cites", document ? links("citations-of", "document", value) : List.<Link>of());
    model.put("names", NameRow.of(thing, answers));
    model.put("summary", document ? summary(out) : List.<Link>of());
    pages.write("thing.jte", model, response);
  }

  private List<Link> links(String query, String column, Map<String, String> value) {
    return answers.rows(query, value).stream()
        .map(r -> Link.of(r.node(column).orElseThrow(), r.text("label")))
        .distinct()
        .collect(Collectors.toList());
  }

  /** The title and the dates of a document, for the top of its page. */
  private static List<Link> summary(List<SiteQueries.Row> out) {
    return out.stream()
        .filter(r -> SUMMARY.contains(Link.shortened(r.text("property"))))
        .sorted(
            java.util.Comparator.comparing(
                r -> SUMMARY.indexOf(Link.shortened(r.text("property")))))
        .map(
            r -> {
              Link value = Link.of(r.node("value").orElseThrow(), r.text("valueLabel"));
              String name = Link.shortened(r.text("property"));
              return name.equals("title") || !value.href().isEmpty()
                  ? value
                  : new Link(r.text("propertyLabel") + " " + value.label(), "", "");
            })
        .distinct()
        .collect(Collectors.toList());
  }

  private static String title(String thing, List<SiteQueries.Row> out) {
    return out.stream()
        .filter(
            r -> r.text("property").endsWith("#label") || r.text("property").endsWith("#prefLabel"))
        .map(r -> r.text("value"))
        .findFirst()
        .orElse(Link.shortened(thing));
  }
}

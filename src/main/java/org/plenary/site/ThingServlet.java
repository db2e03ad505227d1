package org.plenary.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plenary.graph.DocumentIri;
import org.plenary.query.Catalogue;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.data.DatasetDescription;
import org.plenary.site.document.CiteAs;
import org.plenary.site.document.DocumentPage;
import org.plenary.site.document.DocumentPages;
import org.plenary.site.finding.FindingKinds;
import org.plenary.site.gallery.Gallery;
import org.plenary.site.gallery.PictureKind;
import org.plenary.site.http.Representation;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Spread;
import org.plenary.site.page.Visit;
import org.plenary.site.picture.Picture;
import org.plenary.site.thing.Elsewhere;
import org.plenary.site.thing.Section;
import org.plenary.site.thing.Sections;
import org.plenary.site.thing.ThingPage;
import org.plenary.site.thing.ThingPages;
import org.plenary.site.thing.ThingSchema;

/**
 * Answers for every IRI under the base: the thing itself by 303 to a form that the client wants,
 * the forms by their suffixes (Cool URIs for the Semantic Web, section 4.2).
 */
final class ThingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Things on a page, or in a reply, of those that point to one. */
  private static final int POINTING = 1000;

  private final transient SiteQueries answers;
  private final transient SiteQueries both;
  private final transient Pages pages;
  private final transient Catalogue catalogue;
  private final transient Gallery gallery;

  /**
   * @param both answers from our data and those of others
   */
  ThingServlet(
      SiteQueries answers, SiteQueries both, Catalogue catalogue, Pages pages, Gallery gallery) {
    this.both = both;
    this.gallery = gallery;
    this.answers = answers;
    this.pages = pages;
    this.catalogue = catalogue;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    // A blank is let through: people type "A/RES/3369 (XXX)".
    if (!Address.isSound(path.replace(" ", ""))) {
      pages.error(400, "error.address", visit.t().of("error.address.text"), visit, response);
      return;
    }
    Optional<Representation> form = Representation.ofPath(path);
    String thing =
        Address.iri(
            form.map(f -> path.substring(0, path.length() - f.suffix().length() - 1)).orElse(path));
    Optional<String> known = known(thing.replace(" ", ""));
    if (known.isEmpty()) {
      unknown(thing, visit, response);
    } else if (!known.get().equals(thing.replace(" ", ""))) {
      // The data say that both symbols are of one document.
      Representation.moved(Address.path(known.get()), form, request, response);
    } else if (form.isPresent()) {
      serve(known.get(), form.get(), request, response);
    } else {
      redirect(known.get(), request, response);
    }
  }

  /** What was withdrawn says so (RFC 9110, section 15.5.11), and so do the parts of it. */
  private void unknown(String thing, Visit visit, HttpServletResponse response) throws IOException {
    Optional<SiteQueries.Row> withdrawn =
        Address.withParents(thing).stream()
            .flatMap(t -> answers.rows("withdrawn", Map.of("thing", t)).stream())
            .findFirst();
    if (withdrawn.isPresent()) {
      SiteQueries.Row row = withdrawn.get();
      String words = visit.t().of("error.withdrawn.text", row.text("label"), row.text("day"));
      pages.error(HttpServletResponse.SC_GONE, "error.withdrawn", words, visit, response);
    } else {
      pages.error(404, "error.unknown", visit.t().of("error.unknown.text", thing), visit, response);
    }
  }

  /** The thing, or what is known of it under the first of its document's two symbols. */
  private Optional<String> known(String thing) {
    return exists(thing) ? Optional.of(thing) : DocumentIri.of(thing).flatMap(this::byOtherSymbol);
  }

  /**
   * {@code …/document/S/2016/621/en}, or {@code …/document/A/71/160-S/2016/621/en}, as {@code
   * …/document/A/71/160/en}.
   */
  private Optional<String> byOtherSymbol(DocumentIri iri) {
    return iri.symbol().stream()
        .flatMap(s -> s.halves().stream())
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
    response.addHeader("Vary", "Accept");
    Optional<Representation> wanted = Representation.wanted(request);
    if (wanted.isEmpty()) {
      pages.noSuchForm(Visit.of(request), response);
    } else {
      Representation.alternates(Address.path(thing), response);
      wanted.get().seeOther(Address.path(thing), request, response);
    }
  }

  private void serve(
      String thing, Representation form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    Optional<Long> from = from(request);
    String property = Optional.ofNullable(request.getParameter("property")).orElse("");
    if (from.isEmpty() || !Address.isSound(property)) {
      pages.error(400, "error.address", visit.t().of("error.address.text"), visit, response);
      return;
    }
    response.addHeader("Link", "<%s>; rel=\"canonical\"".formatted(thing));
    response.addHeader("Link", "<%s>; rel=\"license\"".formatted(DatasetDescription.LICENCE));
    response.addHeader("Link", "</.well-known/void>; rel=\"describedby\"");
    Representation.alternates(Address.path(thing), response);
    String section = Optional.ofNullable(request.getParameter("section")).orElse("");
    if (form != Representation.HTML) {
      data(thing, form, from.get(), response);
    } else if (!section.isEmpty()) {
      section(thing, section, from.get(), visit, response);
    } else if (visit.parameters().containsKey("card")) {
      pages.write("card.jte", Map.of("card", things(visit).card(thing)), visit, response);
    } else if (visit.parameters().containsKey("evidence")) {
      evidence(thing, visit, response);
    } else if (property.isEmpty()) {
      whole(things(visit).of(thing, from.get()), from.get(), visit, response);
    } else {
      pointing(thing, property, from.get(), visit, response);
    }
  }

  private void whole(ThingPage page, long from, Visit visit, HttpServletResponse response)
      throws IOException {
    var documents = new DocumentPages(answers, visit);
    Optional<CiteAs.Form> form = CiteAs.Form.of(visit.parameters().getOrDefault("cite", ""));
    if (page.document() && form.isPresent()) {
      CiteAs cite = documents.cite(page);
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"%s\"".formatted(cite.file(form.get())));
      pages.text(form.get().mediaType(), cite.in(form.get()), response);
    } else if (page.document()) {
      DocumentPage document = documents.of(page, from);
      List<Picture> pictures = document.first() ? pictures(page, visit) : List.of();
      pages.write(
          "document/page.jte",
          Map.of("page", document, "pictures", pictures, "elsewhere", elsewhere(page, visit)),
          visit,
          response);
    } else {
      pages.write(
          "thing.jte",
          Map.of(
              "page", page,
              "pictures", pictures(page, visit),
              "elsewhere", elsewhere(page, visit),
              "structured", ThingSchema.of(page)),
          visit,
          response);
    }
  }

  private Elsewhere elsewhere(ThingPage page, Visit visit) {
    return Elsewhere.of(page.iri(), answers, both, visit);
  }

  private List<Picture> pictures(ThingPage page, Visit visit) {
    return gallery.show(page.iri(), visit, PictureKind.forPage(page.iri()));
  }

  /** {@code ?evidence=en/operative/12}: one paragraph, so that the page stays short. */
  private void evidence(String thing, Visit visit, HttpServletResponse response)
      throws IOException {
    String place = thing + "/" + visit.parameters().get("evidence");
    if (!Address.isSound(place) || !exists(place)) {
      pages.error(404, "error.unknown", visit.t().of("error.page.text"), visit, response);
      return;
    }
    ThingPages things = things(visit);
    pages.write(
        "document/evidence.jte",
        Map.of(
            "document", things.title(thing).leadingTo(Address.path(thing)),
            "place", things.title(place).leadingTo(Address.path(place)),
            "found", new DocumentPages(answers, visit).evidence(place)),
        visit,
        response);
  }

  private void section(
      String thing, String name, long from, Visit visit, HttpServletResponse response)
      throws IOException {
    Optional<Section> section = new Sections(answers, visit).whole(name, thing, from);
    if (section.isEmpty()) {
      pages.error(404, "error.unknown", visit.t().of("error.page.text"), visit, response);
      return;
    }
    Link title = things(visit).title(thing).leadingTo(Address.path(thing));
    pages.write("section.jte", Map.of("thing", title, "section", section.get()), visit, response);
  }

  private ThingPages things(Visit visit) {
    return new ThingPages(answers, new FindingKinds(catalogue, visit.t()), visit);
  }

  private static Optional<Long> from(HttpServletRequest request) {
    String from = Optional.ofNullable(request.getParameter("from")).orElse("0");
    return from.matches("\\d{1,9}") ? Optional.of(Long.valueOf(from)) : Optional.empty();
  }

  private void pointing(
      String thing, String property, long from, Visit visit, HttpServletResponse response)
      throws IOException {
    ThingPages things = things(visit);
    List<Link> links = things.pointing(thing, property, from, POINTING + 1L);
    String address = ThingPages.pointingAddress(thing, property);
    pages.write(
        "pointing.jte",
        Map.of(
            "thing",
            things.title(thing).leadingTo(Address.path(thing)),
            "links",
            links.stream().limit(POINTING).toList(),
            "spread",
            new Spread(address, from, POINTING, links.size() > POINTING)),
        visit,
        response);
  }

  /**
   * The thing and what points to it; when that is much, in parts that lead to one another. The
   * forms that have graphs tell which file says what.
   */
  private void data(String thing, Representation form, long from, HttpServletResponse response)
      throws IOException {
    Map<String, String> value = Map.of("thing", thing);
    Graph graph = GraphFactory.createDefaultGraph();
    answers.graph("describe", value).find().forEach(graph::add);
    Graph pointing = answers.graph("describe-in", value, from, POINTING);
    pointing.find().forEach(graph::add);
    boolean more = !answers.graph("describe-in", value, from + POINTING, 1).isEmpty();
    if (more) {
      response.addHeader(
          "Link",
          "<%s.%s?from=%d>; rel=\"next\""
              .formatted(Address.path(thing), form.suffix(), from + POINTING));
    }
    if (form.holdsGraphs()) {
      pages.data(answers.inTheirGraphs(graph).stream(), form, response);
    } else {
      pages.data(graph, form, response);
    }
  }
}

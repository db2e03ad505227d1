package org.plenary.site.gallery;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.page.Assets;
import org.plenary.site.page.Names;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Visit;
import org.plenary.site.picture.Picture;

/**
 * Pictures on pages of their own, and to take away: {@code
 * /picture/citations/document/A/RES/72/74}, the same with {@code .svg} and {@code .csv}.
 */
public final class PictureServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Pattern PATH = Pattern.compile("/([a-z]+)((?:/.+?)?)(?:\\.(svg|csv))?");

  /** Which of its two colours light-dark() takes. */
  private static final String SCHEME =
      "svg { color-scheme: %s; background: #ffffff; background: light-dark(#ffffff, #14181d); }\n";

  private static final Pattern DEPTH = Pattern.compile("[1-" + Neighbourhood.DEEPEST + "]");

  private final transient Gallery gallery;
  private final transient SiteQueries answers;
  private final transient Pages pages;
  private final transient Assets assets;

  public PictureServlet(Gallery gallery, SiteQueries answers, Pages pages, Assets assets) {
    this.gallery = gallery;
    this.answers = answers;
    this.pages = pages;
    this.assets = assets;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    String depth = Optional.ofNullable(request.getParameter("depth")).orElse("1");
    Matcher asked = PATH.matcher(path);
    Optional<PictureKind> kind =
        asked.matches() ? PictureKind.of(asked.group(1)) : Optional.empty();
    if (kind.isEmpty()) {
      pages.error(404, "error.unknown", visit.t().of("error.page.text"), visit, response);
    } else if (!Address.isSound(path) || !DEPTH.matcher(depth).matches()) {
      pages.error(400, "error.address", visit.t().of("error.address.text"), visit, response);
    } else {
      String thing = asked.group(2).isEmpty() ? "" : Address.iri(asked.group(2));
      String form = Optional.ofNullable(asked.group(3)).orElse("html");
      show(kind.get(), thing, Integer.parseInt(depth), form, visit, response);
    }
  }

  private void show(
      PictureKind kind,
      String thing,
      int depth,
      String form,
      Visit visit,
      HttpServletResponse response)
      throws IOException {
    Optional<Picture> picture = gallery.show(kind, thing, depth, visit);
    if (picture.isEmpty()) {
      pages.error(404, "error.unknown", visit.t().of("picture.none"), visit, response);
    } else if (form.equals("html")) {
      page(kind, thing, depth, picture.get(), visit, response);
    } else if (form.equals("svg")) {
      pages.picture(picture.get(), style(visit), visit, response);
    } else {
      pages.table(picture.get(), visit, response);
    }
  }

  private void page(
      PictureKind kind,
      String thing,
      int depth,
      Picture picture,
      Visit visit,
      HttpServletResponse response)
      throws IOException {
    boolean deepens = kind == PictureKind.CITATIONS && depth < Neighbourhood.DEEPEST;
    pages.write(
        "picture/page.jte",
        Map.of(
            "picture",
            picture,
            "of",
            thing.isEmpty() ? List.of() : List.of(name(thing, visit)),
            "deeper",
            deepens ? picture.about().path() + "?depth=" + (depth + 1) : "",
            "queries",
            queries(kind, thing, visit.t().language())),
        visit,
        response);
  }

  /** What was asked for a picture, each leading to the editor. */
  private List<Link> queries(PictureKind kind, String thing, String language) {
    Map<String, String> values = thing.isEmpty() ? Map.of() : Map.of("thing", thing);
    return kind.queries(!thing.isEmpty()).stream()
        .map(
            name ->
                new Link(
                    answers.file(name).title(language),
                    "/sparql?query=" + Visit.encoded(answers.query(name, values).serialize()),
                    language))
        .toList();
  }

  private Link name(String thing, Visit visit) {
    var names = new Names(visit);
    for (SiteQueries.Row row : answers.rows("picture-name", Map.of("thing", thing))) {
      names.add(row.required("of"), row.node("label"));
    }
    return names.things().stream()
        .findFirst()
        .map(names::link)
        .orElseGet(() -> new Link(Link.shortened(thing), Address.path(thing), ""));
  }

  /** The rules that the pages have, carried by the picture itself, in the page's theme. */
  private String style(Visit visit) {
    Assets.Asset css = assets.find("picture.css").orElseThrow();
    // A file that is taken away follows whoever shows it.
    String theme =
        Optional.ofNullable(visit.parameters().get(Visit.THEME))
            .filter(List.of("light", "dark")::contains)
            .orElse("light dark");
    return SCHEME.formatted(theme) + new String(css.bytes(), StandardCharsets.UTF_8);
  }
}

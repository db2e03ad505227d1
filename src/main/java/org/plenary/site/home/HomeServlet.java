package org.plenary.site.home;

import gg.jte.Content;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.Query;
import org.plenary.query.Catalogue;
import org.plenary.site.answer.KeptAnswers;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.gallery.Gallery;
import org.plenary.site.gallery.PictureKind;
import org.plenary.site.page.Hosting;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Structured;
import org.plenary.site.page.Texts;
import org.plenary.site.page.Visit;

/** The first page: what is here and where to go. */
public final class HomeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Documents on the page: the last ones; the list has all. */
  private static final int MOST = 8;

  /** Questions that a delegate asks: where from, where to, with whom. */
  private static final List<String> EXAMPLES = List.of("lineage", "mandates-due", "agreements-of");

  private final transient SiteQueries answers;
  private final transient KeptAnswers kept;
  private final transient Catalogue catalogue;
  private final transient Gallery gallery;
  private final transient Pages pages;
  private final transient Hosting hosting;

  public HomeServlet(
      SiteQueries answers,
      KeptAnswers kept,
      Catalogue catalogue,
      Gallery gallery,
      Pages pages,
      Hosting hosting) {
    this.hosting = hosting;
    this.kept = kept;
    this.answers = answers;
    this.gallery = gallery;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    if (!request.getRequestURI().equals("/")) {
      pages.error(404, "error.unknown", visit.t().of("error.page.text"), visit, response);
      return;
    }
    Map<String, Object> model = new HashMap<>(model(visit));
    model.put("structured", structured(hosting.origin(request), visit.t()));
    pages.write("home.jte", model, visit, response);
  }

  /** Search engines may offer this site's search beside their own. */
  private static Content structured(String origin, Texts t) {
    JsonObject site = Structured.thing("WebSite", origin + "/", t.of("site.title"));
    var action = new JsonObject();
    action.put("@type", "SearchAction");
    action.put("target", origin + "/search?q={words}");
    action.put("query-input", "required name=words");
    site.put("potentialAction", action);
    return Structured.of(site);
  }

  private static Query newest(SiteQueries answers, String language) {
    return answers.ofSome("documents", Map.of("labelLanguage", language), 0, MOST);
  }

  /** The answers that the page takes longest for. */
  public static Stream<Query> kept(SiteQueries answers) {
    return Texts.LANGUAGES.stream().map(l -> newest(answers, l));
  }

  private Map<String, Object> model(Visit visit) {
    return Map.of(
        "documents",
        DocumentRow.of(kept.rows(newest(answers, visit.t().language())), visit),
        "counts",
        KindCount.of(answers.rows("counts", Map.of())),
        "years",
        gallery.show("", visit, PictureKind.YEARS),
        "examples",
        EXAMPLES.stream().map(e -> Example.of(e, catalogue, visit.t())).toList());
  }
}

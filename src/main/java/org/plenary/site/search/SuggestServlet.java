package org.plenary.site.search;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.plenary.search.Suggestions.Suggestion;
import org.plenary.site.http.BasePath;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.page.Texts;
import org.plenary.site.page.Visit;

/**
 * Suggestions while somebody types: {@code /suggest} as browsers want them (OpenSearch Suggestions
 * 1.1: the words, completions, descriptions, addresses), {@code /api/suggest} as objects.
 */
public final class SuggestServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  public static final String API = "/api/suggest";
  private static final int LONGEST = 120;

  private final transient Finder finder;
  private final transient BasePath base;

  public SuggestServlet(Finder finder, BasePath base) {
    this.base = base;
    this.finder = finder;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String typed = Optional.ofNullable(request.getParameter("q")).orElse("");
    List<Suggestion> found = finder.suggest(typed);
    // Nothing may be found because the index is still being made.
    response.setHeader("Cache-Control", found.isEmpty() ? "no-store" : "max-age=60");
    if (request.getServletPath().equals(API)) {
      SearchServlet.send(SearchJson.suggestions(found, base), "application/json", response);
    } else {
      Texts texts = Visit.of(request).t();
      SearchServlet.send(
          openSearch(typed, found, texts), "application/x-suggestions+json", response);
    }
  }

  private JsonArray openSearch(String typed, List<Suggestion> found, Texts texts) {
    var completions = new JsonArray();
    var descriptions = new JsonArray();
    var addresses = new JsonArray();
    for (Suggestion s : found) {
      completions.add(words(s.labels(), texts.language()));
      String title = Link.cut(words(s.titles(), texts.language()), LONGEST);
      descriptions.add(title.isEmpty() ? texts.of("search.kind." + s.kind().id()) : title);
      addresses.add(base.address(Address.path(s.iri())));
    }
    var all = new JsonArray();
    all.add(typed);
    all.add(completions);
    all.add(descriptions);
    all.add(addresses);
    return all;
  }

  private static String words(Map<String, String> byLanguage, String language) {
    return Optional.ofNullable(byLanguage.get(language))
        .or(() -> Optional.ofNullable(byLanguage.get("")))
        .or(() -> Optional.ofNullable(byLanguage.get("en")))
        .or(() -> byLanguage.values().stream().findFirst())
        .orElse("");
  }
}

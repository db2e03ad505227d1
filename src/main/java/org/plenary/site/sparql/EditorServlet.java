package org.plenary.site.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.plenary.graph.Prefixes;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Link;
import org.plenary.site.page.Texts;
import org.plenary.site.page.Visit;
import org.plenary.site.search.SearchServlet;

/**
 * What the editor offers while somebody types, at {@code /api/editor.json}: our prefixes, the terms
 * of our ontology with what they mean, and the other terms that the published data say they use.
 */
public final class EditorServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  public static final String API = "/api/editor.json";

  private final transient SiteQueries answers;

  public EditorServlet(SiteQueries answers) {
    this.answers = answers;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    var prefixes = new JsonObject();
    Prefixes.ALL.forEach(prefixes::put);
    var terms = new JsonArray();
    terms(visit.t()).values().forEach(terms::add);
    var all = new JsonObject();
    all.put("prefixes", prefixes);
    all.put("terms", terms);
    response.addHeader("Vary", "Accept-Language, Cookie");
    response.setHeader("Content-Language", visit.t().language());
    response.setHeader("Cache-Control", "max-age=300");
    SearchServlet.send(all, "application/json", response);
  }

  private Map<String, JsonObject> terms(Texts texts) {
    Map<String, JsonObject> terms = new LinkedHashMap<>();
    for (SiteQueries.Row row : answers.rows("terms", Map.of())) {
      String kind = row.text("kind").equals("class") ? "class" : "property";
      boolean french = texts.language().equals("fr");
      JsonObject term = term(row.text("term"), kind, row.text(french ? "labelFr" : "label"));
      term.put("comment", row.text(french ? "commentFr" : "comment"));
      terms.put(row.text("term"), term);
    }
    for (SiteQueries.Row row : answers.rows("used-terms", Map.of())) {
      String iri = row.text("term");
      String key = "term." + Link.shortened(iri);
      String label = texts.has(key) ? texts.of(key) : Link.shortened(iri);
      terms
          .computeIfAbsent(iri, i -> term(i, row.text("kind"), label))
          .put("count", Long.parseLong(row.text("count")));
    }
    return terms;
  }

  private static JsonObject term(String iri, String kind, String label) {
    var term = new JsonObject();
    term.put("iri", iri);
    term.put("kind", kind);
    term.put("label", label);
    return term;
  }
}

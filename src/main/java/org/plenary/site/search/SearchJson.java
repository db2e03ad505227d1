package org.plenary.site.search;

import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.plenary.search.Answer;
import org.plenary.search.Facet;
import org.plenary.search.Hit;
import org.plenary.search.Question;
import org.plenary.search.Snippet;
import org.plenary.search.Suggestions;
import org.plenary.site.http.BasePath;
import org.plenary.site.link.Address;

/**
 * Answers for programs. Names and meanings stay: what is new gets a new name.
 *
 * <p>A snippet is its text and the places of its marks, as pairs of UTF-16 offsets, and never
 * mark-up.
 */
final class SearchJson {
  private SearchJson() {}

  static JsonObject of(Asked asked, Answer answer, BasePath base) {
    var json = new JsonObject();
    json.put("query", asked.question().words());
    json.put("total", answer.total());
    json.put("totalIsLowerBound", answer.more());
    json.put("match", answer.all() ? "all" : "most");
    answer.better().ifPresent(b -> json.put("didYouMean", b));
    json.put("indexIsCurrent", answer.current());
    json.put("sort", asked.question().order().id());
    json.put("page", asked.question().page());
    json.put("pageSize", Question.PAGE);
    json.put("pages", answer.pages());
    if (asked.question().page() < answer.pages()) {
      json.put("next", asked.page(asked.question().page() + 1));
    }
    json.put("filters", filters(asked.question()));
    var hits = new JsonArray();
    answer.hits().forEach(h -> hits.add(hit(h, base)));
    json.put("hits", hits);
    json.put("facets", facets(asked, answer));
    return json;
  }

  private static JsonObject filters(Question question) {
    var filters = new JsonObject();
    question.facets().forEach((f, v) -> filters.put(f.id(), v));
    return filters;
  }

  private static JsonObject hit(Hit hit, BasePath base) {
    var json = new JsonObject();
    json.put("iri", hit.iri());
    json.put("path", base.address(SearchPage.href(hit)));
    json.put("type", hit.kind().id());
    json.put("exact", hit.exact());
    json.put("label", words(hit.labels()));
    if (!hit.titles().isEmpty()) {
      var titles = new JsonObject();
      hit.titles().forEach((l, t) -> titles.put(tag(l), t.text()));
      json.put("title", titles);
    }
    var snippets = new JsonArray();
    hit.snippets().forEach(s -> snippets.add(snippet(s)));
    json.put("snippets", snippets);
    hit.document().ifPresent(d -> json.put("document", d));
    hit.place().ifPresent(p -> json.put("place", place(p)));
    put(json, "about", hit.about());
    put(json, "date", hit.date());
    json.put("readHere", hit.here());
    hit.facets().entrySet().stream()
        .filter(e -> e.getKey() != Facet.TYPE)
        .forEach(e -> json.put(e.getKey().id(), array(e.getValue())));
    return json;
  }

  private static JsonObject place(Hit.Place place) {
    var json = new JsonObject();
    json.put("part", place.part());
    json.put("mark", place.mark());
    return json;
  }

  private static void put(JsonObject json, String name, String value) {
    if (!value.isEmpty()) {
      json.put(name, value);
    }
  }

  private static JsonArray array(List<String> values) {
    var array = new JsonArray();
    values.forEach(array::add);
    return array;
  }

  private static JsonObject snippet(Snippet snippet) {
    var marks = new JsonArray();
    int at = 0;
    for (Snippet.Piece piece : snippet.pieces()) {
      int end = at + piece.words().length();
      if (piece.marked()) {
        var mark = new JsonArray();
        mark.add(at);
        mark.add(end);
        marks.add(mark);
      }
      at = end;
    }
    var json = new JsonObject();
    json.put("text", snippet.text());
    json.put("marks", marks);
    return json;
  }

  private static JsonObject facets(Asked asked, Answer answer) {
    var facets = new JsonObject();
    answer
        .facets()
        .forEach(
            (facet, values) -> {
              var list = new JsonArray();
              if (!asked.question().facets().containsKey(facet)) {
                values.forEach(v -> list.add(value(asked, facet, v)));
              }
              facets.put(facet.id(), list);
            });
    return facets;
  }

  private static JsonObject value(Asked asked, Facet facet, Answer.Value value) {
    var json = new JsonObject();
    json.put("value", value.value());
    json.put("label", words(value.labels()));
    json.put("count", value.count());
    json.put("href", asked.with(facet, value.value()));
    return json;
  }

  static JsonArray suggestions(List<Suggestions.Suggestion> suggestions, BasePath base) {
    var list = new JsonArray();
    for (Suggestions.Suggestion s : suggestions) {
      var json = new JsonObject();
      json.put("iri", s.iri());
      json.put("path", base.address(Address.path(s.iri())));
      json.put("type", s.kind().id());
      json.put("label", words(s.labels()));
      json.put("title", words(s.titles()));
      list.add(json);
    }
    return list;
  }

  /** By language; {@code und} for words of no known language (BCP 47). */
  private static JsonObject words(Map<String, String> byLanguage) {
    var json = new JsonObject();
    byLanguage.forEach((language, words) -> json.put(tag(language), words));
    return json;
  }

  private static String tag(String language) {
    return language.isEmpty() ? "und" : language;
  }
}

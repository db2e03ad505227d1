package org.plenary.site.ontology;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Link;
import org.plenary.site.page.Names;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Spread;
import org.plenary.site.page.Visit;

/** The word lists, and each of them by letter, by level or by a word. */
public final class VocabularyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Entries on a page. */
  private static final int PAGE = 150;

  private final transient SiteQueries answers;
  private final transient Pages pages;

  /** By list and language: a store that is served takes no publication. */
  private final transient Map<List<String>, Vocabulary> known = new ConcurrentHashMap<>();

  private final transient Map<String, List<SiteQueries.Row>> lists = new ConcurrentHashMap<>();

  public VocabularyServlet(SiteQueries answers, Pages pages) {
    this.answers = answers;
    this.pages = pages;
  }

  /** A list: its name and its number of entries. */
  public record Entries(Link list, long count) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    if (name.isEmpty()) {
      pages.write("vocabularies.jte", Map.of("lists", lists(visit)), visit, response);
      return;
    }
    String address = "/vocabularies/" + name;
    Optional<Entries> list =
        lists(visit).stream().filter(l -> l.list().href().equals(address)).findFirst();
    if (list.isEmpty()) {
      pages.error(404, "error.unknown", visit.t().of("error.unknown.text", name), visit, response);
    } else {
      show(name, list.get(), visit, response);
    }
  }

  private List<SiteQueries.Row> rows() {
    return lists.computeIfAbsent("", n -> answers.rows("vocabularies", Map.of()));
  }

  private List<Entries> lists(Visit visit) {
    var names = new Names(visit);
    Map<Node, Long> counts = new HashMap<>();
    for (SiteQueries.Row row : rows()) {
      names.add(row.required("list"), row.node("label"));
      counts.put(row.required("list"), Long.valueOf(row.text("count")));
    }
    return names.things().stream()
        .map(
            list ->
                new Entries(
                    names.link(list).leadingTo("/vocabularies/" + Link.shortened(list.toString())),
                    counts.get(list)))
        .toList();
  }

  private Vocabulary vocabulary(String name, Visit visit) {
    String iri =
        rows().stream()
            .map(row -> row.text("list"))
            .filter(list -> Link.shortened(list).equals(name))
            .findFirst()
            .orElseThrow();
    return known.computeIfAbsent(
        List.of(iri, visit.reading().first()),
        key -> new Vocabulary(answers.rows("vocabulary", Map.of("list", iri)), visit));
  }

  private void show(String name, Entries list, Visit visit, HttpServletResponse response)
      throws IOException {
    String words = visit.parameters().getOrDefault("q", "").strip();
    String letter = visit.parameters().getOrDefault("letter", "");
    String from = visit.parameters().getOrDefault("from", "0");
    if (!from.matches("\\d{1,9}") || letter.length() > 2) {
      pages.error(400, "error.address", visit.t().of("error.address.text"), visit, response);
      return;
    }
    Vocabulary vocabulary = vocabulary(name, visit);
    boolean levels = visit.parameters().containsKey("levels");
    List<Vocabulary.Entry> found = levels ? vocabulary.byLevel() : vocabulary.byName(words, letter);
    long first = Long.parseLong(from);
    String address =
        list.list().href()
            + (levels ? "?levels=1" : "?q=" + Visit.encoded(words))
            + (letter.isEmpty() ? "" : "&letter=" + Visit.encoded(letter))
            + "&from=";
    Map<String, Object> values = new HashMap<>();
    values.put("list", list.list());
    values.put("words", words);
    values.put("letter", letter);
    values.put("letters", vocabulary.letters());
    values.put("levels", levels);
    values.put("hasLevels", vocabulary.hasLevels());
    values.put("count", found.size());
    values.put("entries", found.stream().skip(first).limit(PAGE).toList());
    values.put("spread", new Spread(address, first, PAGE, found.size() > first + PAGE));
    pages.write("vocabulary.jte", values, visit, response);
  }
}

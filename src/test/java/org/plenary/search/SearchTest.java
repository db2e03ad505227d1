package org.plenary.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Patience;
import org.plenary.SampleStore;
import org.plenary.graph.Iris;

/**
 * What is found in the sample, a row for each question in {@code search/cases.tsv}: the first hit
 * (behind an exclamation mark: named by the question), a marked word, a facet's value.
 */
class SearchTest {
  private static SearchIndex index;
  private static Search search;

  @BeforeAll
  static void open() throws Exception {
    index = SearchIndex.open(SampleStore.open());
    index.update();
    search = new Search(index, Patience.LIMIT);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/search/cases.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> DynamicTest.dynamicTest(cells[0] + " " + cells[1], () -> check(cells)));
  }

  private static void check(String[] cells) throws Exception {
    Answer answer = ask(cells[0], filters(cells[1]), 1, Question.Order.RELEVANCE);
    List<String> found =
        answer.hits().stream().map(h -> h.iri().substring(Iris.BASE.length())).toList();
    if (!cells[2].isEmpty()) {
      assertEquals(Long.parseLong(cells[2]), answer.total(), found::toString);
    }
    assertEquals(!cells[3].startsWith("most:"), answer.all() || answer.total() == 0);
    String first = cells[3].replaceFirst("^(?:most:|!)", "");
    if (!first.isEmpty()) {
      assertTrue(found.get(0).startsWith(first), found::toString);
      assertEquals(cells[3].startsWith("!"), answer.hits().get(0).exact());
    }
    if (!cells[4].isEmpty()) {
      List<String> marked = marked(answer.hits().get(0));
      assertTrue(
          List.of(cells[4].split(" ")).stream().allMatch(marked::contains), marked::toString);
    }
    if (!cells[5].isEmpty()) {
      Facet facet = Facet.valueOf(cells[5].split("=")[0].toUpperCase(Locale.ROOT));
      assertTrue(
          answer.facets().get(facet).stream()
              .anyMatch(v -> v.value().equals(cells[5].split("=")[1])),
          () -> answer.facets().get(facet).toString());
    }
  }

  private static List<String> marked(Hit hit) {
    return hit.snippets().stream()
        .flatMap(s -> s.pieces().stream())
        .filter(Snippet.Piece::marked)
        .map(p -> p.words().replaceFirst("^[lL]’", ""))
        .toList();
  }

  private static Map<Facet, String> filters(String cell) {
    Map<Facet, String> filters = new HashMap<>();
    for (String filter : cell.split(",")) {
      if (!filter.isEmpty()) {
        filters.put(
            Facet.valueOf(filter.split("=")[0].toUpperCase(Locale.ROOT)), filter.split("=")[1]);
      }
    }
    return filters;
  }

  private static Answer ask(
      String words, Map<Facet, String> filters, int page, Question.Order order) throws Exception {
    return search.answer(new Question(words, filters, page, order));
  }

  @Test
  void eachFacetsCountIsTheNumberOfHitsBehindIt() throws Exception {
    Answer all = ask("cooperation", Map.of(), 1, Question.Order.RELEVANCE);
    for (Facet facet : Facet.values()) {
      for (Answer.Value value : all.facets().get(facet)) {
        Answer narrowed =
            ask("cooperation", Map.of(facet, value.value()), 1, Question.Order.RELEVANCE);
        assertEquals(value.count(), narrowed.total(), facet + " " + value);
      }
    }
  }

  @Test
  void pagesGiveEachHitOnce() throws Exception {
    List<String> found = new ArrayList<>();
    Answer first = ask("cooperation", Map.of(), 1, Question.Order.RELEVANCE);
    assertTrue(first.pages() > 1);
    for (int page = 1; page <= first.pages(); page++) {
      ask("cooperation", Map.of(), page, Question.Order.RELEVANCE).hits().stream()
          .map(Hit::iri)
          .forEach(found::add);
    }
    assertEquals(first.total(), found.size());
    assertEquals(first.total(), found.stream().distinct().count());
  }

  @Test
  void theNewestComesFirstAndWhatHasNoDateLast() throws Exception {
    List<String> dates =
        ask("", Map.of(Facet.TYPE, "document"), 1, Question.Order.NEWEST).hits().stream()
            .map(Hit::date)
            .toList();
    List<String> sorted = new ArrayList<>(dates);
    sorted.sort(Comparator.reverseOrder());
    assertEquals(sorted, dates);
    assertFalse(dates.get(0).isEmpty());
  }

  @Test
  void whatIsBeyondTheLimitsIsRefused() {
    assertRefused(QuestionException.Reason.LONG, "a".repeat(Question.LONGEST + 1), 1);
    assertRefused(QuestionException.Reason.WORDS, "a ".repeat(30), 1);
    assertRefused(QuestionException.Reason.STAR, "*a", 1);
    assertRefused(QuestionException.Reason.STAR, "-?b", 1);
    assertRefused(QuestionException.Reason.PAGE, "a", Question.LAST_PAGE + 1);
    assertRefused(QuestionException.Reason.PAGE, "a", 0);
  }

  private static void assertRefused(QuestionException.Reason reason, String words, int page) {
    var refused =
        assertThrows(
            QuestionException.class, () -> ask(words, Map.of(), page, Question.Order.RELEVANCE));
    assertEquals(reason, refused.reason());
  }

  @Test
  void suggestionsBeginWithWhatIsTyped() throws IOException {
    var suggestions = new Suggestions(index, Patience.LIMIT);
    Map<String, String> expected =
        Map.of(
            "72/7", "document/A/RES/72/74",
            "a/res/59", "document/A/RES/59/8",
            "organisation de la conf", "organisation/oic",
            "Organization of Isl", "organisation/oic",
            "unit", "organisation/un",
            "welc", "concept/verb/welcome",
            "res 3369", "document/A/RES/3369(XXX)");
    for (var row : expected.entrySet()) {
      List<String> found =
          suggestions.of(row.getKey()).stream()
              .map(s -> s.iri().substring(Iris.BASE.length()))
              .toList();
      assertEquals(row.getValue(), found.stream().findFirst().orElse(""), row.getKey() + found);
    }
    assertEquals(List.of(), suggestions.of("  "));
    assertEquals(List.of(), suggestions.of("x".repeat(1000)));
  }
}

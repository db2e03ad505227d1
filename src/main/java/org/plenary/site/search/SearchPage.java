package org.plenary.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.search.Answer;
import org.plenary.search.Facet;
import org.plenary.search.Hit;
import org.plenary.search.Kind;
import org.plenary.search.Question;
import org.plenary.search.Snippet;
import org.plenary.site.link.Address;
import org.plenary.site.page.Texts;

/** An answer as it is shown. */
public final class SearchPage {
  private final Asked asked;
  private final Answer answer;
  private final Texts texts;

  SearchPage(Asked asked, Answer answer, Texts texts) {
    this.asked = asked;
    this.answer = answer;
    this.texts = texts;
  }

  /**
   * A value by which the answer is, or can be, narrowed.
   *
   * @param href to the answer with it, or without it if it is chosen
   */
  public record Choice(String label, String href, String count) {}

  /** A facet with its values. */
  public record Choices(String id, String label, List<Choice> values) {}

  /**
   * A hit in the list.
   *
   * @param href where it can be read
   * @param kind what it is
   * @param label what it is called
   * @param facts date, session and the like, in one line
   */
  public record Row(
      String href,
      String kind,
      String label,
      Optional<Snippet> title,
      String titleLanguage,
      List<Snippet> snippets,
      String language,
      String facts,
      boolean exact) {}

  /** The words that were asked for. */
  public String words() {
    return asked.question().words();
  }

  public boolean hasAllWords() {
    return answer.all();
  }

  /** The same question without its slips: its words, and where it is answered. */
  public Optional<Choice> better() {
    return answer.better().map(b -> new Choice(b, asked.asking(b), ""));
  }

  public boolean isCurrent() {
    return answer.current();
  }

  /** How many there are, e.g. "1,204". */
  public String total() {
    return (answer.more() ? ">" : "") + texts.of("search.number", answer.total());
  }

  public boolean isEmpty() {
    return answer.total() == 0;
  }

  /** The facets that were chosen besides, for the form. */
  public List<Map.Entry<String, String>> hidden() {
    var fields = new ArrayList<Map.Entry<String, String>>();
    asked.question().facets().forEach((f, v) -> fields.add(Map.entry(f.id(), v)));
    if (asked.question().order() != Question.Order.RELEVANCE) {
      fields.add(Map.entry("sort", asked.question().order().id()));
    }
    return fields;
  }

  /** The same answer for programs. */
  public String json() {
    return new Asked("/api/search", asked.question()).address();
  }

  /** The documents that are found as a feed. */
  public String feed() {
    var bare =
        new Question(
            asked.question().words(), asked.question().facets(), 1, Question.Order.RELEVANCE);
    return new Asked("/feed.atom", bare).address();
  }

  /** By what the answer is narrowed; each leads to the answer without. */
  public List<Choice> chosen() {
    return answer.question().facets().keySet().stream()
        .sorted()
        .flatMap(
            f ->
                answer.facets().getOrDefault(f, List.of()).stream()
                    .map(
                        v ->
                            new Choice(
                                texts.of("search.facet." + f.id()) + ": " + label(f, v),
                                asked.without(f),
                                "")))
        .toList();
  }

  /** By what it can be narrowed. */
  public List<Choices> facets() {
    return answer.facets().entrySet().stream()
        .filter(e -> !answer.question().facets().containsKey(e.getKey()))
        .filter(e -> e.getValue().size() > 1)
        .map(
            e ->
                new Choices(
                    e.getKey().id(),
                    texts.of("search.facet." + e.getKey().id()),
                    e.getValue().stream().map(v -> choice(e.getKey(), v)).toList()))
        .toList();
  }

  private Choice choice(Facet facet, Answer.Value value) {
    return new Choice(
        label(facet, value),
        asked.with(facet, value.value()),
        texts.of("search.number", value.count()));
  }

  private String label(Facet facet, Answer.Value value) {
    return switch (facet) {
      case TYPE ->
          texts.has("search.type." + value.value())
              ? texts.of("search.type." + value.value())
              : value.value();
      case LANGUAGE -> texts.languageOf(value.value());
      case SUBJECT -> value.value().replaceFirst(".*/", "").replace('-', ' ');
      default -> value.label(texts.language());
    };
  }

  /** The orders; the one that is used leads nowhere. */
  public List<Choice> orders() {
    return Stream.of(Question.Order.values())
        .map(
            o ->
                new Choice(
                    texts.of("search.sort." + o.id()),
                    o == asked.question().order() ? "" : asked.in(o),
                    ""))
        .toList();
  }

  public List<Row> rows() {
    return answer.hits().stream().map(this::row).toList();
  }

  /** "21–40 of 1,204". */
  public String range() {
    int from = (asked.question().page() - 1) * Question.PAGE;
    return texts.of("search.range", from + 1, from + answer.hits().size(), total());
  }

  public Optional<String> previous() {
    return asked.question().page() > 1
        ? Optional.of(asked.page(asked.question().page() - 1))
        : Optional.empty();
  }

  public Optional<String> next() {
    return asked.question().page() < answer.pages()
        ? Optional.of(asked.page(asked.question().page() + 1))
        : Optional.empty();
  }

  /** Whether there are more than may be leafed through. */
  public boolean isBeyond() {
    return asked.question().page() == Question.LAST_PAGE
        && answer.total() > (long) Question.LAST_PAGE * Question.PAGE;
  }

  private Row row(Hit hit) {
    String title = hit.titles().containsKey(texts.language()) ? texts.language() : "";
    return new Row(
        href(hit),
        texts.of("search.kind." + hit.kind().id()),
        hit.label(texts.language()),
        hit.title(texts.language()),
        title,
        hit.snippets(),
        hit.language(),
        facts(hit),
        hit.exact());
  }

  /** Where a thing can be read: a paragraph where it stands in its document. */
  static String href(Hit hit) {
    if (hit.document().isEmpty() || hit.place().isEmpty()) {
      return Address.path(hit.iri());
    }
    String rest = hit.iri().substring(hit.document().get().length() + 1);
    String anchor = rest.replace('/', '-');
    // The server does not see what is behind #, and a long text is cut.
    return Address.path(hit.document().get()) + ".html?at=" + anchor + "#" + anchor;
  }

  private String facts(Hit hit) {
    List<String> facts = new ArrayList<>();
    facts.add(hit.date());
    if (hit.kind() == Kind.DOCUMENT && !hit.here()) {
      facts.add(texts.of("search.cited"));
    }
    if (hit.kind() != Kind.DOCUMENT) {
      facts.add(hit.about());
    }
    return String.join(" · ", facts.stream().filter(f -> !f.isEmpty()).toList());
  }
}

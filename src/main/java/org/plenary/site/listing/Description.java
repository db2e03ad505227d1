package org.plenary.site.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Link;
import org.plenary.site.page.ContentLanguages;
import org.plenary.site.page.Visit;

/** What the rows of the query, one for each name, title and detail, say of a thing. */
final class Description {
  private final Set<String> words = new LinkedHashSet<>();
  private final List<Node> titles = new ArrayList<>();
  private final Map<Detail, Set<Node>> details = new EnumMap<>(Detail.class);
  private String shelf = "";

  /** What tells a thing from others of the same name, in the order in which it is told. */
  private enum Detail {
    SESSION,
    DAY,
    PLACE,
    PARTY,
    DOCUMENT;

    String column() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  void add(SiteQueries.Row row) {
    words.addAll(List.of(row.text("label"), row.text("other"), row.text("title")));
    row.node("title").ifPresent(titles::add);
    for (Detail detail : Detail.values()) {
      row.node(detail.column())
          .ifPresent(v -> details.computeIfAbsent(detail, d -> new LinkedHashSet<>()).add(v));
      words.add(row.text(detail.column()));
    }
    String stated = row.text("shelf");
    // A meeting of two dates stands under the first.
    if (!stated.isEmpty() && (shelf.isEmpty() || stated.compareTo(shelf) < 0)) {
      shelf = stated;
    }
  }

  /**
   * The entry of the thing.
   *
   * @param thing its name and page
   */
  Entry entry(Link thing, Listing.Shelves shelves, Visit visit) {
    return Entry.of(
        thing,
        titles.isEmpty() ? details(visit) : title(visit.reading()),
        words,
        switch (shelves) {
          case LETTERS -> Entry.letter(thing.label());
          case YEARS -> shelf;
          case NONE -> "";
        });
  }

  /** The longest: it has the words of the item before those of the sub-item. */
  private Link title(ContentLanguages languages) {
    titles.sort(Comparator.comparing(t -> -t.getLiteralLexicalForm().length()));
    return languages.best(titles, Node::getLiteralLanguage).map(Link::of).orElse(Link.NONE);
  }

  private Link details(Visit visit) {
    String told =
        details.values().stream()
            .flatMap(values -> inOneLanguage(values, visit.reading()))
            .map(v -> visit.t().day(v.getLiteralLexicalForm()))
            .collect(Collectors.joining(" · "));
    return new Link(told, "", "");
  }

  private static Stream<Node> inOneLanguage(Set<Node> values, ContentLanguages languages) {
    String best =
        languages.best(values, Node::getLiteralLanguage).orElseThrow().getLiteralLanguage();
    return values.stream().filter(v -> v.getLiteralLanguage().equals(best));
  }
}

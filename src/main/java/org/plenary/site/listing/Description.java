package org.plenary.site.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Link;
import org.plenary.site.page.ContentLanguages;

/** What the rows of the query, one for each name, title and day, say of a thing. */
final class Description {
  private final Set<String> words = new LinkedHashSet<>();
  private final List<Node> titles = new ArrayList<>();
  private String shelf = "";

  void add(SiteQueries.Row row) {
    words.addAll(List.of(row.text("label"), row.text("other"), row.text("title")));
    row.node("title").ifPresent(titles::add);
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
   * @param languages those of the title, best first
   */
  Entry entry(Link thing, Listing.Shelves shelves, ContentLanguages languages) {
    return Entry.of(
        thing,
        title(languages),
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
}

package org.plenary.site.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.page.Names;
import org.plenary.site.page.Visit;

/**
 * What a text cites, each thing once.
 *
 * @param groups by kind, in order; none is empty
 */
public record Cites(List<Group> groups) {
  private static final List<String> KINDS =
      List.of("resolution", "document", "treaty", "publication", "unresolved");

  /**
   * Things of one kind.
   *
   * @param kind {@code resolution}, {@code document}, {@code treaty}, {@code publication} or {@code
   *     unresolved}
   */
  public record Group(String kind, List<Cited> cited) {
    /** Things beside a portion of a text; the page of the whole text has all. */
    private static final int MOST = 12;

    /**
     * Those that a page shows.
     *
     * @param reading what it shows of the text
     */
    public List<Cited> on(Reading reading) {
      boolean all = reading.number().isEmpty() || cited.size() <= MOST;
      return all ? cited : cited.subList(0, MOST);
    }
  }

  /**
   * A thing that is cited.
   *
   * @param title what it is about; no words where that is not known
   * @param parts its parts that are named, e.g. "annex, para. 3"
   * @param places the paragraphs and notes that cite it, in the order of the text
   */
  public record Cited(Link thing, Link title, List<String> parts, List<Paragraph> places) {}

  /** How many things. */
  public int count() {
    return groups.stream().mapToInt(g -> g.cited().size()).sum();
  }

  /** Groups the rows of {@code cited-in}. */
  static Cites of(List<SiteQueries.Row> rows, Version version, Visit visit) {
    Map<Node, List<SiteQueries.Row>> documents = new LinkedHashMap<>();
    rows.forEach(
        r -> documents.computeIfAbsent(r.required("document"), d -> new ArrayList<>()).add(r));
    Map<String, List<Cited>> kinds = new LinkedHashMap<>();
    documents.forEach(
        (document, of) ->
            kinds
                .computeIfAbsent(of.get(0).text("kind"), k -> new ArrayList<>())
                .add(cited(document, of, version, visit)));
    kinds.values().forEach(c -> c.sort(Comparator.comparing(Cited::thing, Link.BY_LABEL)));
    return new Cites(
        KINDS.stream().filter(kinds::containsKey).map(k -> new Group(k, kinds.get(k))).toList());
  }

  private static Cited cited(
      Node document, List<SiteQueries.Row> rows, Version version, Visit visit) {
    var name = new Names(visit);
    var title = new Names(visit);
    for (SiteQueries.Row row : rows) {
      name.add(document, row.node("label"));
      row.node("title").ifPresent(t -> title.add(document, Optional.of(t)));
    }
    List<String> places = texts(rows, "place").stream().map(Address::path).toList();
    return new Cited(
        name.link(document),
        title.things().isEmpty() ? Link.NONE : title.link(document),
        List.copyOf(texts(rows, "locator")),
        version.paragraphs().filter(p -> places.contains(p.href())).toList());
  }

  private static Set<String> texts(List<SiteQueries.Row> rows, String column) {
    return rows.stream()
        .map(r -> r.text(column))
        .filter(t -> !t.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}

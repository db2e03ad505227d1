package org.plenary.site.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;

/**
 * The resolutions before and after a document.
 *
 * @param all in order of their days, the document among them
 * @param steps those nearest to it
 */
public record History(List<Step> all, List<Step> steps) {
  /** On the later pages of a long text. */
  static final History NONE = new History(List.of(), List.of());

  /** Steps on each side; A/RES/70/1 is recalled by 600 resolutions. */
  private static final int NEAR = 15;

  private static final String SAME = "same";

  /**
   * One of them.
   *
   * @param date ISO 8601, empty when nothing states it
   * @param relations {@code same} (title), {@code recalls} or {@code recalled}; {@code here} for
   *     the document itself
   */
  public record Step(Link document, String title, String date, Set<String> relations) {
    /** Whether it is the document itself. */
    public boolean isHere() {
      return relations.contains("here");
    }
  }

  /**
   * From the rows of {@code history}.
   *
   * @param title the document's title
   * @param date its day, ISO 8601 or empty
   * @param whole whether all of them are wanted
   */
  static History of(
      Link document, String title, String date, List<SiteQueries.Row> rows, boolean whole) {
    Map<String, Step> steps = new LinkedHashMap<>();
    for (SiteQueries.Row row : rows) {
      steps
          .computeIfAbsent(
              row.text("other"),
              iri ->
                  new Step(
                      new Link(row.text("label"), Address.path(iri), ""),
                      row.text("title"),
                      row.text("date"),
                      new TreeSet<>()))
          .relations()
          .add(row.text("relation"));
    }
    List<Step> sorted = new ArrayList<>(steps.values());
    if (!sorted.isEmpty()) {
      sorted.add(new Step(document, title, date, Set.of("here")));
    }
    sorted.sort(Comparator.comparing(Step::date));
    int here = here(sorted);
    return whole || sorted.isEmpty()
        ? new History(sorted, sorted)
        : new History(
            sorted,
            sorted.subList(Math.max(0, here - NEAR), Math.min(sorted.size(), here + NEAR + 1)));
  }

  /** The one of the same title before it. */
  public Optional<Step> previous() {
    return all.subList(0, Math.max(0, here(all))).stream()
        .filter(s -> s.relations().contains(SAME))
        .reduce((one, other) -> other);
  }

  /** The one of the same title after it. */
  public Optional<Step> next() {
    return all.subList(here(all) + 1, all.size()).stream()
        .filter(s -> s.relations().contains(SAME))
        .findFirst();
  }

  private static int here(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).isHere()) {
        return i;
      }
    }
    return -1;
  }
}

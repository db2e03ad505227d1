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
import org.plenary.site.link.NaturalOrder;

/**
 * The resolutions before and after a document.
 *
 * @param title the document's title
 * @param steps in order of their days, the document among them
 */
public record History(String title, List<Step> steps) {
  /** On the later pages of a long text. */
  static final History NONE = new History("", List.of());

  private static final String SAME = "same";

  /** Letters of a year in ISO 8601. */
  private static final int YEAR = 4;

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
   * From the rows of {@code history}: of days stated for one, the one stated most often comes first
   * there, since a citation may err.
   *
   * @param title the document's title
   * @param date its day, ISO 8601 or empty
   */
  static History of(Link document, String title, String date, List<SiteQueries.Row> rows) {
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
    // What nothing dates comes last.
    sorted.sort(
        Comparator.comparing((Step s) -> s.date().isEmpty())
            .thenComparing(Step::date)
            .thenComparing(s -> s.document().label(), new NaturalOrder()));
    return new History(title, sorted);
  }

  /**
   * A year of them.
   *
   * @param year empty when nothing states it
   */
  public record Year(String year, List<Step> steps) {}

  /** Year by year. */
  public List<Year> years() {
    Map<String, List<Step>> years = new LinkedHashMap<>();
    for (Step step : steps) {
      String year = step.date().length() < YEAR ? "" : step.date().substring(0, YEAR);
      years.computeIfAbsent(year, y -> new ArrayList<>()).add(step);
    }
    return years.entrySet().stream().map(e -> new Year(e.getKey(), e.getValue())).toList();
  }

  /** Whether a title is told with one: that of the document, or of the one before, is not again. */
  public boolean isTitled(Step step) {
    int at = steps.indexOf(step);
    String before = at > 0 ? steps.get(at - 1).title() : title;
    return !step.isHere()
        && !step.title().isEmpty()
        && !step.title().equals(title)
        && !step.title().equals(before);
  }

  /** The one of the same title before it. */
  public Optional<Step> previous() {
    int here = here();
    return steps.subList(0, Math.max(0, here)).stream()
        .filter(s -> s.relations().contains(SAME))
        .reduce((one, other) -> other);
  }

  /** The one of the same title after it. */
  public Optional<Step> next() {
    return steps.subList(here() + 1, steps.size()).stream()
        .filter(s -> s.relations().contains(SAME))
        .findFirst();
  }

  private int here() {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).isHere()) {
        return i;
      }
    }
    return -1;
  }
}

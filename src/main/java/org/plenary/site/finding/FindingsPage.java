package org.plenary.site.finding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.site.link.Link;
import org.plenary.site.page.Spread;
import org.plenary.site.page.Visit;

/**
 * Findings as a page shows them.
 *
 * @param kind the kind that was asked for, in a list of one; empty for all kinds
 * @param kinds the kinds among what is shown, the gravest first
 * @param wanted what was asked for
 * @param choices what it can be narrowed by, and freed from
 * @param findings those on this page
 * @param count how many there are in all
 * @param spread the other pages
 * @param query the query behind it in the editor
 */
public record FindingsPage(
    List<FindingKinds.Kind> kind,
    List<FindingKinds.Kind> kinds,
    Map<Facet, String> wanted,
    List<Choice> choices,
    List<FindingRow> findings,
    int count,
    Spread spread,
    String query) {

  /** Where the list is. */
  static final String PATH = "/findings";

  /**
   * A facet with its values.
   *
   * @param values each with its number of findings; the chosen one leads to the list without it
   */
  public record Choice(Facet facet, List<Value> values) {}

  /**
   * A value of a facet.
   *
   * @param link the value as people read it, and the list that it makes
   * @param chosen whether the list is narrowed by it
   */
  public record Value(Link link, long count, boolean chosen) {}

  /** What was asked for by a facet; empty for all. */
  public String wanted(Facet facet) {
    return wanted.getOrDefault(facet, "");
  }

  /** The list in another form, whole, e.g. {@code csv}. */
  public String form(String suffix) {
    return address(PATH + "." + suffix, wanted);
  }

  /** The facets that a form about one of them keeps. */
  public Map<Facet, String> kept(Facet but) {
    return wanted.entrySet().stream()
        .filter(w -> w.getKey() != but)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static String address(String path, Map<Facet, String> wanted) {
    String parameters =
        wanted.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(w -> w.getKey().parameter() + "=" + Visit.encoded(w.getValue()))
            .collect(Collectors.joining("&"));
    return parameters.isEmpty() ? path : path + "?" + parameters;
  }
}

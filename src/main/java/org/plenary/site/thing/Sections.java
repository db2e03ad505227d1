package org.plenary.site.thing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.plenary.query.Parameter;
import org.plenary.query.QueryFile;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.page.Spread;
import org.plenary.site.page.Visit;
import org.plenary.site.picture.Bars;
import org.plenary.site.picture.Picture;

/** Gathers the tables of a thing's page. */
public final class Sections {
  /** Rows of a table on the thing's page. */
  private static final int FEW = 12;

  /** Rows of a table on its own page. */
  private static final int MANY = 100;

  /** More rows are not counted: it would take longer than the page. */
  private static final int COUNTED = 1000;

  private static final String YEAR = "year";
  private static final String PLACE = "placeName";

  /** The first letters of a paragraph tell which one it is. */
  private static final int WORDS = 300;

  private final SiteQueries answers;
  private final Visit visit;
  private final Called called;

  public Sections(SiteQueries answers, Visit visit) {
    this.answers = answers;
    this.visit = visit;
    this.called = new Called(answers, visit);
  }

  /** The tables of a thing; those without rows are left out, and a single year. */
  public List<Section> of(String thing) {
    Set<String> kinds =
        answers.rows("kinds-above", Map.of("thing", thing)).stream()
            .map(r -> r.text("kind"))
            .collect(Collectors.toSet());
    return Topic.of(kinds).stream()
        .map(name -> section(name, thing, 0, FEW))
        .filter(s -> s.rows().size() > (s.columns().get(0).equals(YEAR) ? 1 : 0))
        .toList();
  }

  /**
   * One table in parts.
   *
   * @param from the number of rows before the first one shown
   * @return empty when there is no such table
   */
  public Optional<Section> whole(String name, String thing, long from) {
    return Topic.has(name) ? Optional.of(section(name, thing, from, MANY)) : Optional.empty();
  }

  private Section section(String name, String thing, long from, int size) {
    QueryFile file = answers.file(name);
    Query query = answers.query(name, values(file, thing));
    List<String> columns = query.getResultVars();
    // Years are few, and a picture has all of them.
    boolean drawn = columns.size() == 2 && columns.get(0).equals(YEAR);
    long before = drawn ? 0 : from;
    List<SiteQueries.Row> found = answers.rows(query, before, COUNTED + 1L);
    List<SiteQueries.Row> shown = found.stream().limit(drawn ? COUNTED : size).toList();
    String all = address(thing, name);
    List<String> filled = filled(columns, shown);
    return new Section(
        name,
        file.title(visit.t().language()),
        filled,
        shown.stream().map(r -> filled.stream().map(c -> cell(r, c)).toList()).toList(),
        drawn ? picture(file, columns, shown) : Optional.empty(),
        columns.contains(PLACE) ? Spot.of(texts(found, PLACE)) : List.of(),
        count(before, found.size()),
        new Spread(all + "&from=", before, size, found.size() > shown.size()),
        from == 0 && size == FEW && found.size() > shown.size() ? all : "",
        "/sparql?query=" + encoded(query.serialize()));
  }

  /**
   * Columns with a value in some row, e.g. no page where files are texts; all of an empty table.
   */
  private static List<String> filled(List<String> columns, List<SiteQueries.Row> rows) {
    return rows.isEmpty()
        ? columns
        : columns.stream().filter(c -> rows.stream().anyMatch(r -> !r.text(c).isEmpty())).toList();
  }

  private Map<String, String> values(QueryFile file, String thing) {
    Map<String, String> values = new HashMap<>();
    values.put("thing", thing);
    if (file.parameters().stream().map(Parameter::name).anyMatch("language"::equals)) {
      values.put("language", visit.reading().first());
    }
    return values;
  }

  /** {@code 12}, or {@code > 1,000}. */
  private String count(long before, int found) {
    return found > COUNTED
        ? visit.t().of("section.more", before + COUNTED)
        : visit.t().of("section.count", before + found);
  }

  private Link cell(SiteQueries.Row row, String column) {
    return row.node(column)
        .map(v -> visit.t().ofCode(column, v).orElseGet(() -> link(v)))
        .map(l -> l.cutTo(WORDS))
        .orElse(Link.NONE);
  }

  private Link link(Node node) {
    return node.isURI() ? called.link(node) : Link.of(node);
  }

  /** The cities where a meeting was held, or an agreement signed. */
  public List<Spot> spots(String thing) {
    return Spot.of(texts(answers.rows("places-named", Map.of("thing", thing)), PLACE));
  }

  private static Set<String> texts(List<SiteQueries.Row> rows, String column) {
    return rows.stream()
        .map(r -> r.text(column))
        .filter(t -> !t.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Two years or more make a picture. */
  private Optional<Bars> picture(QueryFile file, List<String> columns, List<SiteQueries.Row> rows) {
    if (rows.size() < 2) {
      return Optional.empty();
    }
    Map<Integer, Long> counts = new HashMap<>();
    rows.forEach(
        r -> counts.put(Integer.valueOf(r.text(YEAR)), Long.valueOf(r.text(columns.get(1)))));
    String title = file.title(visit.t().language());
    String says =
        visit
            .t()
            .of(
                "years.label",
                rows.get(0).text(YEAR),
                rows.get(rows.size() - 1).text(YEAR),
                Collections.max(counts.values()));
    return Optional.of(
        new Bars(
            new Picture.About(title, says, "", "", ""),
            visit.t().of("column." + YEAR),
            visit.t().of("column." + columns.get(1)),
            Bars.years(counts)));
  }

  private static String address(String thing, String name) {
    return Address.path(thing) + ".html?section=" + name;
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}

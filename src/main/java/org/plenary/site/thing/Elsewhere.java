package org.plenary.site.thing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.page.Names;
import org.plenary.site.page.Visit;

/**
 * What lies beyond our own statements on a thing.
 *
 * @param links where it is described elsewhere, by data set
 * @param subjects of a document: subjects that are suggested for it, and are no facts
 * @param others what others say of it, by the file that it came from
 */
public record Elsewhere(List<PropertyRow> links, List<Subject> subjects, List<Said> others) {
  /**
   * A suggested subject.
   *
   * @param subject the concept
   * @param suggestion the suggestion with its places
   * @param score from 0 to 1
   * @param occurrences how often the text names it
   */
  public record Subject(Link subject, Link suggestion, String score, String occurrences) {}

  /**
   * Statements of others.
   *
   * @param file the file that was brought along
   * @param graph the named graph that they stand in
   * @param statements by property
   */
  public record Said(String file, String graph, List<PropertyRow> statements) {}

  /**
   * What lies beyond our own statements on a thing.
   *
   * @param ours answers from our data
   * @param both answers from our data and those of others
   */
  public static Elsewhere of(String thing, SiteQueries ours, SiteQueries both, Visit visit) {
    Map<String, String> value = Map.of("thing", thing);
    return new Elsewhere(
        links(ours.rows("elsewhere", value), visit),
        ours.rows("subjects-suggested", value).stream().map(Elsewhere::subject).toList(),
        said(both.rows("said-by-others", value), visit));
  }

  private static List<PropertyRow> links(List<SiteQueries.Row> rows, Visit visit) {
    Map<Link, Names> sets = new LinkedHashMap<>();
    for (SiteQueries.Row row : rows) {
      Node title = row.required("title");
      if (title.getLiteralLanguage().equals(visit.t().language())) {
        sets.computeIfAbsent(Link.of(title), t -> new Names(visit))
            .add(row.required("value"), row.node("label"));
      }
    }
    return sets.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
  }

  private static PropertyRow row(Link set, Names values) {
    List<Link> links =
        values.things().stream().map(node -> address(node, values.link(node))).toList();
    return new PropertyRow("", set, links, links.size(), "");
  }

  /** An address without a name is its own: of "docs.un.org/fr/A/RES/72/74" the end says nothing. */
  private static Link address(Node node, Link link) {
    String iri = node.toString();
    boolean named = !link.label().equals(Link.shortened(iri)) || iri.contains("/entity/");
    return named
        ? link
        : new Link(iri.replaceFirst("^https?://", "").replaceFirst("\\?.*", " …"), link.href(), "");
  }

  private static Subject subject(SiteQueries.Row row) {
    String words = row.text("label").replaceFirst("^.* may treat ", "");
    String concept = row.text("subject");
    return new Subject(
        new Link(words, Address.path(concept), "en"),
        Link.of(row.required("suggestion")),
        row.text("score"),
        row.text("occurrences"));
  }

  private static List<Said> said(List<SiteQueries.Row> rows, Visit visit) {
    Map<List<String>, List<SiteQueries.Row>> files = new LinkedHashMap<>();
    for (SiteQueries.Row row : rows) {
      files
          .computeIfAbsent(List.of(row.text("file"), row.text("graph")), f -> new ArrayList<>())
          .add(row);
    }
    List<Said> said = new ArrayList<>();
    files.forEach(
        (from, own) -> said.add(new Said(from.get(0), from.get(1), PropertyRow.of(own, visit))));
    return said;
  }
}

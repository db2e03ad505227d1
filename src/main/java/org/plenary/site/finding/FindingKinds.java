package org.plenary.site.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.graph.Plenary;
import org.plenary.query.Catalogue;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Link;
import org.plenary.site.page.Texts;

/** The kinds of findings: what their rules are called, and how many there are of each. */
public final class FindingKinds {
  private final Catalogue catalogue;
  private final Texts texts;
  private final Map<String, String> titles = new HashMap<>();

  public FindingKinds(Catalogue catalogue, Texts texts) {
    this.catalogue = catalogue;
    this.texts = texts;
  }

  /**
   * A kind.
   *
   * @param href the list of its findings
   * @param title what it is called
   * @param about what it means; empty when there is no more to say
   * @param severities info, warning or violation, the gravest first; a shape has several
   * @param check the page of the query that finds it, empty when it is noticed in reading
   */
  public record Kind(
      String rule,
      String href,
      String title,
      String about,
      List<String> severities,
      int count,
      String check) {}

  /**
   * What a rule notices.
   *
   * @param title what it is called, leading to the list of its findings
   * @param about what it means; empty when there is no more to say
   * @param check the page of the query that finds it, empty when it is noticed in reading
   */
  public record Meaning(Link title, String about, String check) {}

  /** What a finding means, by what is said of it; empty of anything that is no finding. */
  public List<Meaning> meanings(List<SiteQueries.Row> said) {
    return said.stream().anyMatch(row -> row.text("value").equals(Plenary.Finding.getURI()))
        ? said.stream()
            .filter(row -> row.text("property").equals(Plenary.rule.getURI()))
            .map(row -> meaning(row.text("value"), Map.of()))
            .distinct()
            .toList()
        : List.of();
  }

  /** What a rule notices; its list keeps what else is wanted. */
  private Meaning meaning(String rule, Map<Facet, String> wanted) {
    Map<Facet, String> narrowed = new HashMap<>(wanted);
    narrowed.put(Facet.RULE, rule);
    var check = catalogue.find(Catalogue.CHECKS + rule);
    String about = "rule." + rule + ".about";
    return new Meaning(
        new Link(title(rule), FindingsPage.address(FindingsPage.PATH, narrowed), texts.language()),
        check
            .map(q -> q.description(texts.language()))
            .orElseGet(() -> texts.has(about) ? texts.of(about) : ""),
        check.map(c -> "/query/" + c.name()).orElse(""));
  }

  /** What the findings of a rule are called. */
  String title(String rule) {
    return titles.computeIfAbsent(rule, this::titleOf);
  }

  private String titleOf(String rule) {
    String key = "rule." + rule;
    return catalogue
        .find(Catalogue.CHECKS + rule)
        .map(q -> q.title(texts.language()))
        .orElseGet(() -> texts.has(key) ? texts.of(key) : rule);
  }

  /** What was found, in the language of the page where it is said in it, else in English. */
  Link message(SiteQueries.Row row) {
    return row.node("messageFr")
        .filter(message -> message.getLiteralLanguage().equals(texts.language()))
        .map(Link::of)
        .orElseGet(() -> new Link(row.text("message"), "", "en"));
  }

  /** The kinds that there are among findings, in their order: the gravest first. */
  List<Kind> of(Findings findings, Map<Facet, String> wanted) {
    return findings.rows().stream()
        .map(FindingRow::rule)
        .distinct()
        .map(rule -> kind(rule, findings, wanted))
        .toList();
  }

  /** A kind, with the number of its findings; its list keeps what else is wanted. */
  Kind kind(String rule, Findings findings, Map<Facet, String> wanted) {
    List<FindingRow> those = findings.rows().stream().filter(f -> f.rule().equals(rule)).toList();
    Meaning meaning = meaning(rule, wanted);
    return new Kind(
        rule,
        meaning.title().href(),
        meaning.title().label(),
        meaning.about(),
        those.stream().map(FindingRow::severity).distinct().toList(),
        those.size(),
        meaning.check());
  }
}

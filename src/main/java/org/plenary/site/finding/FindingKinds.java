package org.plenary.site.finding;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.plenary.query.Catalogue;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.page.Texts;

/** The kinds of findings: what their rules are called, and how many there are of each. */
public final class FindingKinds {
  private final Catalogue catalogue;
  private final Texts texts;

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
   * @param severity info, warning or violation
   * @param check the page of the query that finds it, empty when it is noticed in reading
   */
  public record Kind(
      String rule,
      String href,
      String title,
      String about,
      String severity,
      String count,
      String check) {}

  /** What the findings of a rule are called. */
  String title(String rule) {
    String key = "rule." + rule;
    return catalogue
        .find(Catalogue.CHECKS + rule)
        .map(q -> q.title(texts.language()))
        .orElseGet(() -> texts.has(key) ? texts.of(key) : rule);
  }

  /** What was found, in the language of the page where its words are known in it. */
  String message(SiteQueries.Row row) {
    String english = row.text("message");
    if (texts.language().equals("en")) {
      return english;
    }
    return row.node("messageFr")
        .map(Node::getLiteralLexicalForm)
        .or(() -> FindingWords.in(texts, row.text("rule"), english))
        .orElse(english);
  }

  /** All kinds that there are, the gravest first. */
  List<Kind> of(SiteQueries answers) {
    return answers.rows("finding-kinds", Map.of()).stream().map(this::kind).toList();
  }

  private Kind kind(SiteQueries.Row row) {
    String rule = row.text("rule");
    var check = catalogue.find(Catalogue.CHECKS + rule);
    return new Kind(
        rule,
        "/findings?rule=" + rule,
        title(rule),
        check.map(q -> q.description(texts.language())).orElse(""),
        row.text("severity"),
        row.text("count"),
        check.map(c -> "/query/" + c.name()).orElse(""));
  }
}

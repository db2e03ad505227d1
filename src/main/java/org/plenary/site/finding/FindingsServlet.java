package org.plenary.site.finding;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.query.Catalogue;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Spread;
import org.plenary.site.page.Visit;

/** The list that librarians want: what is wrong or doubtful in documents, by kind. */
public final class FindingsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Findings on a page. */
  private static final int PAGE = 100;

  private static final String ANY = "any";

  private final transient SiteQueries answers;
  private final transient Pages pages;
  private final transient Catalogue catalogue;

  public FindingsServlet(SiteQueries answers, Catalogue catalogue, Pages pages) {
    this.answers = answers;
    this.pages = pages;
    this.catalogue = catalogue;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request);
    String rule = parameter(request, "rule", ANY);
    String severity = parameter(request, "severity", ANY);
    String from = parameter(request, "from", "0");
    if (!rule.matches("[a-z0-9-]{1,60}")
        || !severity.matches("any|info|warning|violation")
        || !from.matches("\\d{1,9}")) {
      pages.error(400, "error.address", visit.t().of("error.address.text"), visit, response);
      return;
    }
    show(rule, severity, Long.parseLong(from), visit, response);
  }

  private static String parameter(HttpServletRequest request, String name, String otherwise) {
    return Optional.ofNullable(request.getParameter(name))
        .filter(v -> !v.isBlank())
        .orElse(otherwise);
  }

  private void show(
      String rule, String severity, long from, Visit visit, HttpServletResponse response)
      throws IOException {
    var kinds = new FindingKinds(catalogue, visit.t());
    Map<String, String> values = Map.of("wantedRule", rule, "wantedSeverity", severity);
    Map<String, FindingRow> rows = new LinkedHashMap<>();
    answers
        .rowsOfSome("findings", values, from, PAGE + 1L)
        .forEach(row -> rows.putIfAbsent(row.text("finding"), FindingRow.of(row, kinds)));
    String address = "/findings?rule=%s&severity=%s&from=".formatted(rule, severity);
    String query = answers.query("findings", values).serialize();
    pages.write(
        "findings.jte",
        Map.of(
            "kinds",
            kinds.of(answers),
            "rule",
            rule,
            "severity",
            severity,
            "title",
            rule.equals(ANY) ? "" : kinds.title(rule),
            "findings",
            rows.values().stream().limit(PAGE).toList(),
            "spread",
            new Spread(address, from, PAGE, rows.size() > PAGE),
            "runs",
            "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)),
        visit,
        response);
  }
}

package org.plenary.site.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryCancelledException;
import org.plenary.site.answer.SiteQueries;

/**
 * Which data are served.
 *
 * @param version the program's version that read them last, empty when nothing was read
 * @param day when, ISO 8601, empty likewise
 */
public record Edition(String version, String day) {
  /** The edition of a store, as its graphs say it. */
  public static Edition of(SiteQueries answers) {
    List<SiteQueries.Row> rows = rows(answers);
    return rows.isEmpty()
        ? new Edition("", "")
        : new Edition(rows.get(0).text("version"), rows.get(0).text("day"));
  }

  /** A large store on a cold disk may take too long: pages without their edition are better. */
  private static List<SiteQueries.Row> rows(SiteQueries answers) {
    try {
      return answers.rows("edition", Map.of());
    } catch (QueryCancelledException e) {
      return List.of();
    }
  }
}

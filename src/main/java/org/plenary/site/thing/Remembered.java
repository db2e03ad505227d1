package org.plenary.site.thing;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.plenary.site.answer.SiteQueries;

/**
 * The answers that took long, the last ones asked for: a store that is served takes no publication,
 * so that an answer stays. Paragraphs that recall, by year, are counted among 40,000.
 */
public final class Remembered {
  /** A thousand rows of these are some 20 MB. */
  private static final int MOST = 100;

  private static final Duration LONG = Duration.ofMillis(50);

  private final SiteQueries answers;
  private final Map<String, List<SiteQueries.Row>> known =
      Collections.synchronizedMap(new Recent());

  public Remembered(SiteQueries answers) {
    this.answers = answers;
  }

  /** Some of the rows of a query. */
  public List<SiteQueries.Row> rows(Query query, long from, long most) {
    String question = from + " " + most + " " + query;
    List<SiteQueries.Row> remembered = known.get(question);
    if (remembered != null) {
      return remembered;
    }
    long before = System.nanoTime();
    List<SiteQueries.Row> rows = answers.rows(query, from, most);
    if (System.nanoTime() - before > LONG.toNanos()) {
      known.put(question, rows);
    }
    return rows;
  }

  /** Forgets what was asked for longest ago. */
  private static final class Recent extends LinkedHashMap<String, List<SiteQueries.Row>> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, List<SiteQueries.Row>> eldest) {
      return size() > MOST;
    }
  }
}

package org.plenary.site;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.plenary.site.answer.KeptAnswers;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.finding.FindingsServlet;
import org.plenary.site.guard.RefusedException;
import org.plenary.site.home.HomeServlet;
import org.plenary.site.listing.Listing;
import org.plenary.store.Store;

/** What a publication does for those who are the first to open a list. */
public final class Preparation {
  private Preparation() {}

  /** Asks, for the state that a store has now, what all lists and the first page are made of. */
  public static void of(Store store) {
    var answers = SiteQueries.of(store);
    var kept = new KeptAnswers(answers, store);
    Stream<Query> lists =
        Arrays.stream(Listing.values()).map(l -> answers.query(l.query(), l.parameters()));
    Stream<Query> findings = Stream.of(answers.query(FindingsServlet.QUERY, Map.of()));
    Stream.of(lists, findings, HomeServlet.kept(answers))
        .flatMap(queries -> queries)
        .forEach(query -> keep(kept, query));
  }

  private static void keep(KeptAnswers kept, Query query) {
    try {
      kept.rows(query);
    } catch (RefusedException e) {
      // More than a page shows: the page itself says so.
      return;
    }
  }
}

package org.plenary.site.gallery;

import java.util.List;
import java.util.Map;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.page.Visit;
import org.plenary.site.picture.Network;

/**
 * A document in a network.
 *
 * @param label its symbol
 * @param title empty when nobody states one
 * @param day of its adoption or issue, or as others state it; empty when it is not known
 * @param read whether it was read here
 */
record CitedDocument(String iri, String label, String title, String day, boolean read) {

  static CitedDocument of(String iri, SiteQueries answers, Visit visit) {
    List<SiteQueries.Row> rows = answers.rows("picture-document", Map.of("thing", iri));
    List<Link> titles = rows.stream().flatMap(r -> r.node("title").stream()).map(Link::of).toList();
    String title = visit.reading().best(titles, Link::language).map(Link::label).orElse("");
    return rows.stream()
        .findFirst()
        .map(
            r ->
                new CitedDocument(
                    iri, r.text("label"), title, r.text("day"), r.text("read").equals("true")))
        .orElseGet(() -> new CitedDocument(iri, Link.shortened(iri), "", "", false));
  }

  /** The year that it is from; empty when that is not known. */
  String year() {
    return day.length() < 4 ? "" : day.substring(0, 4);
  }

  Network.Node node(boolean here) {
    Network.Look look = here ? Network.Look.HERE : read ? Network.Look.READ : Network.Look.UNREAD;
    return new Network.Node(iri, label, year(), title, Address.path(iri), look);
  }
}

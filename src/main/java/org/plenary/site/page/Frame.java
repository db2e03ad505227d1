package org.plenary.site.page;

import java.util.List;
import org.plenary.site.http.BasePath;

/** What stands around every page: who reads it and how, and what is served. */
public record Frame(Visit visit, Assets assets, Edition edition, BasePath base) {

  /** A place of the main navigation: its words' key, and its page. */
  public record Place(String key, String href) {}

  /** The navigation: the things first, then the ways to ask. */
  private static final List<Place> PLACES =
      List.of(
          new Place("listing.documents", "/documents"),
          new Place("listing.organisations", "/organisations"),
          new Place("listing.meetings", "/meetings"),
          new Place("listing.memoranda", "/memoranda"),
          new Place("listing.sessions", "/sessions"),
          new Place("listing.agenda-items", "/agenda-items"),
          new Place("listing.verbs", "/verbs"),
          new Place("listing.states", "/states"),
          new Place("listing.subjects", "/subjects"),
          new Place("site.queries", "/queries"),
          new Place("site.sparql", "/sparql"),
          new Place("site.ontology", "/ontology"),
          new Place("site.findings", "/findings"),
          new Place("site.data", "/data"),
          new Place("site.about", "/about"));

  /** The places of the navigation, in order. */
  public List<Place> places() {
    return PLACES;
  }

  /** Whether a place is the one where the reader is: a part of the path is enough. */
  public boolean isHere(Place place) {
    return visit.path().equals(place.href())
        || place.href().equals("/queries") && visit.path().startsWith("/query/");
  }

  /**
   * The address of a file of {@code static/}, e.g. {@code plenary.css}, that may be kept for ever.
   */
  public String asset(String name) {
    return assets.address(name);
  }
}

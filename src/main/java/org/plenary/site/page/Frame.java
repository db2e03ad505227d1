package org.plenary.site.page;

import java.util.List;
import org.plenary.site.http.BasePath;

/** What stands around every page: who reads it and how, and what is served. */
public record Frame(Visit visit, Assets assets, Edition edition, BasePath base) {

  /** A place of the main navigation: its words' key, and its page. */
  public record Place(String key, String href) {}

  /** What most readers look for. */
  private static final List<Place> THINGS =
      List.of(
          new Place("listing.documents", "/documents"),
          new Place("listing.organisations", "/organisations"),
          new Place("listing.meetings", "/meetings"),
          new Place("listing.states", "/states"),
          new Place("listing.subjects", "/subjects"));

  /** The other lists: twelve names in one row are more than a reader takes in. */
  private static final List<Place> MORE =
      List.of(
          new Place("listing.memoranda", "/memoranda"),
          new Place("listing.sessions", "/sessions"),
          new Place("listing.agenda-items", "/agenda-items"),
          new Place("listing.verbs", "/verbs"),
          new Place("listing.treaties", "/treaties"),
          new Place("listing.programmes", "/programmes"),
          new Place("listing.series", "/series"));

  private static final List<Place> WAYS =
      List.of(
          new Place("site.queries", "/queries"),
          new Place("site.sparql", "/sparql"),
          new Place("site.ontology", "/ontology"),
          new Place("site.findings", "/findings"),
          new Place("site.data", "/data"),
          new Place("site.about", "/about"));

  /** The things that most readers look for. */
  public List<Place> things() {
    return THINGS;
  }

  /** The lists of other things, one click away. */
  public List<Place> more() {
    return MORE;
  }

  /** The ways to ask, and what to know of the data. */
  public List<Place> ways() {
    return WAYS;
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

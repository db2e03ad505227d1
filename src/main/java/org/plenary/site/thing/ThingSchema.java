package org.plenary.site.thing;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.plenary.site.listing.Listing;
import org.plenary.site.page.Structured;

/** What search engines are told of a thing that is no document. */
public final class ThingSchema {
  /** Only where schema.org has a type of the same meaning; an agenda item has none. */
  private static final Map<Listing, String> TYPES =
      Map.of(
          Listing.ORGANISATIONS, "Organization",
          Listing.MEETINGS, "Event",
          Listing.SERIES, "EventSeries",
          Listing.STATES, "Country",
          Listing.VERBS, "DefinedTerm",
          Listing.SUBJECTS, "DefinedTerm");

  private ThingSchema() {}

  /** The data for its page; empty for a kind of thing that schema.org does not know. */
  public static Optional<Content> of(ThingPage page) {
    return Listing.of(page.path())
        .flatMap(l -> Optional.ofNullable(TYPES.get(l)))
        .map(type -> Structured.of(thing(type, page)));
  }

  private static JsonObject thing(String type, ThingPage page) {
    JsonObject thing = Structured.thing(type, page.iri(), page.title().label());
    var others = new JsonArray();
    page.names().stream()
        .map(NameRow::words)
        .filter(words -> !words.equals(page.title().label()))
        .distinct()
        .forEach(others::add);
    if (!others.isEmpty()) {
      thing.put("alternateName", others);
    }
    day(page, "startDate").ifPresent(d -> thing.put("startDate", d));
    day(page, "endDate").ifPresent(d -> thing.put("endDate", d));
    return thing;
  }

  /** A day, when all that is known agrees on one. */
  private static Optional<String> day(ThingPage page, String property) {
    return page.out().stream()
        .filter(p -> p.name().equals(property) && p.values().size() == 1)
        .map(p -> p.values().get(0).label())
        .findFirst();
  }
}

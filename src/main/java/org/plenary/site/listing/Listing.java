package org.plenary.site.listing;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.plenary.graph.Plenary;
import org.plenary.site.link.Address;

/** The kinds of things that have a list of their own. */
public enum Listing {
  DOCUMENTS("documents", "/document/", Plenary.Document, Shelves.YEARS),
  ORGANISATIONS("organisations", "/organisation/", Plenary.Organisation, Shelves.LETTERS),
  MEETINGS("meetings", "/meeting/", Plenary.Meeting, Shelves.YEARS),
  MEMORANDA("memoranda", "/agreement/", Plenary.Memorandum, Shelves.YEARS),
  SESSIONS("sessions", "/session/", Plenary.Session, Shelves.NONE),
  AGENDA_ITEMS("agenda-items", "/agenda-item/", Plenary.AgendaItem, Shelves.YEARS),
  VERBS("verbs", "/concept/verb/", Plenary.LeadingVerb, Shelves.LETTERS),
  STATES("states", "/state/", Plenary.State, Shelves.LETTERS),
  SUBJECTS("subjects", Address.SUBJECT, SKOS.Concept, Shelves.LETTERS),
  TREATIES("treaties", "/treaty/", Plenary.Treaty, Shelves.LETTERS),
  PROGRAMMES("programmes", "/programme/", Plenary.Programme, Shelves.LETTERS),
  SERIES("series", "/meeting-series/", Plenary.MeetingSeries, Shelves.LETTERS);

  /** What a list is divided by. */
  enum Shelves {
    LETTERS,
    /** Years, or sessions. */
    YEARS,
    NONE
  }

  private final String slug;
  private final String below;
  private final Resource kind;
  private final Shelves shelves;

  Listing(String slug, String below, Resource kind, Shelves shelves) {
    this.slug = slug;
    this.below = below;
    this.kind = kind;
    this.shelves = shelves;
  }

  /** Where it is, e.g. {@code /agenda-items}. */
  public String path() {
    return "/" + slug;
  }

  /** The key of its name, e.g. {@code listing.agenda-items}. */
  public String key() {
    return "listing." + slug;
  }

  /** The query of its things: concepts of many lists are of one kind. */
  public String query() {
    return this == SUBJECTS ? "subjects" : "listing";
  }

  /** The values of the query. */
  public Map<String, String> parameters() {
    return this == SUBJECTS ? Map.of() : Map.of("kind", kind.getURI(), "dated", dated().getURI());
  }

  /** What a list is divided by, if it is not by letters. */
  private Property dated() {
    return switch (this) {
      case MEETINGS -> Plenary.startDate;
      case MEMORANDA -> Plenary.signedOn;
      case AGENDA_ITEMS -> Plenary.inSession;
      default -> Plenary.adoptedOn;
    };
  }

  Shelves shelves() {
    return shelves;
  }

  /** The list in which a thing stands, by the path of its IRI, e.g. {@code /session/A/72}. */
  public static Optional<Listing> of(String path) {
    return Arrays.stream(values()).filter(l -> path.startsWith(l.below)).findFirst();
  }
}

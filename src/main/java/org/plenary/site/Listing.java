package org.plenary.site;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.plenary.graph.Plenary;

/** The kinds of things that have a list of their own. */
enum Listing {
  DOCUMENTS("documents", "/document/", Plenary.Document),
  ORGANISATIONS("organisations", "/organisation/", Plenary.Organisation),
  MEETINGS("meetings", "/meeting/", Plenary.Meeting),
  MEMORANDA("memoranda", "/agreement/", Plenary.Memorandum),
  SESSIONS("sessions", "/session/", Plenary.Session),
  AGENDA_ITEMS("agenda-items", "/agenda-item/", Plenary.AgendaItem),
  VERBS("verbs", "/concept/verb/", Plenary.LeadingVerb);

  private final String slug;
  private final String below;
  private final Resource kind;

  Listing(String slug, String below, Resource kind) {
    this.slug = slug;
    this.below = below;
    this.kind = kind;
  }

  /** Where it is, e.g. {@code /agenda-items}. */
  String path() {
    return "/" + slug;
  }

  /** The key of its name, e.g. {@code listing.agenda-items}. */
  String key() {
    return "listing." + slug;
  }

  /** The IRI of the kind of its things. */
  String kind() {
    return kind.getURI();
  }

  /** The list in which a thing stands, by the path of its IRI, e.g. {@code /session/A/72}. */
  static Optional<Listing> of(String path) {
    return Arrays.stream(values()).filter(l -> path.startsWith(l.below)).findFirst();
  }
}

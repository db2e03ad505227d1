package org.plenary.document;

import java.util.Optional;

/**
 * What a paragraph orders for a later session.
 *
 * @param place the paragraph
 * @param kind a report that is due, or an item to be placed on the agenda
 * @param session the session, e.g. {@code 73}
 * @param subject the item's title, or what the report is on
 */
public record Mandate(Place place, Kind kind, Optional<String> session, Optional<String> subject) {
  /** The kinds of mandate. */
  public enum Kind {
    REPORT,
    AGENDA_ITEM
  }
}

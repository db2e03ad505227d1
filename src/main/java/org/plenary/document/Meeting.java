package org.plenary.document;

import java.util.List;
import java.util.Optional;
import org.plenary.lexicon.Kinds;

/**
 * A meeting that a document speaks of.
 *
 * @param kind its kind in the word list, e.g. {@code general-meeting}
 * @param name as people would cite it
 * @param series the series it belongs to, e.g. {@code Islamic Summit Conference}
 * @param ordinal its number in the series, e.g. 13
 * @param extraordinary whether the number counts extraordinary sessions
 * @param period when
 * @param place where, as it stands, e.g. {@code Istanbul, Turkey}
 * @param organisers who holds or hosts it
 * @param scheduled true when it is only announced
 */
public record Meeting(
    Kinds.Kind kind,
    String name,
    Optional<String> series,
    Optional<Integer> ordinal,
    boolean extraordinary,
    Optional<Period> period,
    Optional<String> place,
    List<OrganisationRef> organisers,
    boolean scheduled) {
  public Meeting {
    organisers = List.copyOf(organisers);
  }

  /**
   * A meeting and the place in the document that speaks of it.
   *
   * @param outcome title of the document that the meeting adopted, e.g. {@code The future we want}
   */
  public record Mention(Place where, Meeting meeting, Optional<String> outcome) {
    /** A place that tells nothing of an outcome. */
    public Mention(Place where, Meeting meeting) {
      this(where, meeting, Optional.empty());
    }
  }
}

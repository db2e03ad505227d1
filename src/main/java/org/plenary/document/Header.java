package org.plenary.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.symbol.Symbol;

/**
 * What stands above the text and, for the plenary meeting, below it. Everything the document does
 * not state is empty.
 *
 * @param title the title, without its number
 * @param session the session, e.g. {@code 72}, {@code ES-11}
 * @param agendaItems e.g. {@code 176}, {@code 121 (r)}
 * @param itemTitles titles of agenda items, in English, by number; texts print none, but the XML of
 *     the Secretariat may have them beside the text
 * @param issued the date under "Distr.: General", which is not the date of adoption
 * @param adopted the date of adoption
 * @param meeting the plenary meeting of adoption, e.g. {@code 65th plenary meeting}
 * @param bracket the line "[without reference to a Main Committee (A/72/L.10 …)]"
 * @param sponsors who submitted a draft, as far as stated
 */
public record Header(
    Optional<Found<String>> title,
    Optional<Found<String>> session,
    List<Found<String>> agendaItems,
    Map<String, String> itemTitles,
    Optional<Found<LocalDate>> issued,
    Optional<Found<LocalDate>> adopted,
    Optional<Found<PlenaryMeeting>> meeting,
    Optional<Found<BracketLine>> bracket,
    List<Found<String>> sponsors) {
  public Header {
    agendaItems = List.copyOf(agendaItems);
    itemTitles = Map.copyOf(itemTitles);
    sponsors = List.copyOf(sponsors);
  }

  /** Of a text alone. */
  public Header(
      Optional<Found<String>> title,
      Optional<Found<String>> session,
      List<Found<String>> agendaItems,
      Optional<Found<LocalDate>> issued,
      Optional<Found<LocalDate>> adopted,
      Optional<Found<PlenaryMeeting>> meeting,
      Optional<Found<BracketLine>> bracket,
      List<Found<String>> sponsors) {
    this(title, session, agendaItems, Map.of(), issued, adopted, meeting, bracket, sponsors);
  }

  /**
   * The closing line "65th plenary meeting".
   *
   * @param number the meeting's number in the session, 1 or more
   * @param resumed whether it is a resumed meeting
   */
  public record PlenaryMeeting(int number, boolean resumed) {}

  /**
   * The line in brackets under the heading: on whose draft or report the text was adopted.
   *
   * @param committee the Main Committee's identifier in the word lists, empty when "without
   *     reference to a Main Committee"
   * @param sources the drafts (without reference to a committee) or the committee's report
   * @param changes how the draft was changed before it was adopted: "as orally revised"
   */
  public record BracketLine(
      Optional<String> committee, List<Symbol> sources, List<Change> changes) {
    public BracketLine {
      sources = List.copyOf(sources);
      changes = List.copyOf(changes);
    }

    /** Of a draft that was adopted as it was, as far as is known. */
    public BracketLine(Optional<String> committee, List<Symbol> sources) {
      this(committee, sources, List.of());
    }
  }

  /** What was done to a draft before it was adopted. */
  public enum Change {
    ORALLY_REVISED,
    ORALLY_AMENDED,
    ORALLY_CORRECTED,
    AMENDED,
    REVISED;

    /** As in the graph: {@code orally-revised}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}

package org.plenary.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.source.SourceText;
import org.plenary.symbol.Symbol;

/**
 * What a catalogue says of a document. It is another witness than the document's own text: where
 * the two differ, both are kept.
 *
 * @param source the catalogue's text; the span is an offset into it
 * @param ordinal which of the catalogue's records, from 1
 * @param span the record in that text
 * @param symbols the documents it describes: one, or the parts of a composite resolution
 * @param title the title, in English
 * @param agendaItems e.g. {@code 22 (a)}
 * @param adopted the date of adoption
 * @param meeting the plenary meeting of adoption
 * @param meetingRecord the record of that meeting, e.g. {@code A/80/PV.22}
 * @param origin committee, and draft or report
 * @param sponsors as printed, those who joined later in {@code additionalSponsors}
 * @param withoutVote whether it was adopted without a vote, if stated
 * @param vote the recorded vote
 * @param goals numbers of Sustainable Development Goals and targets
 * @param findings what could not be read
 */
public record CatalogueRecord(
    SourceText source,
    int ordinal,
    Span span,
    List<Symbol> symbols,
    Optional<String> title,
    List<String> agendaItems,
    Optional<LocalDate> adopted,
    Optional<Header.PlenaryMeeting> meeting,
    Optional<Symbol> meetingRecord,
    Optional<Header.BracketLine> origin,
    List<Sponsor> sponsors,
    List<Sponsor> additionalSponsors,
    Optional<Boolean> withoutVote,
    Optional<Vote> vote,
    List<Subject> subjects,
    List<String> goals,
    List<Finding> findings) {
  public CatalogueRecord {
    symbols = List.copyOf(symbols);
    agendaItems = List.copyOf(agendaItems);
    sponsors = List.copyOf(sponsors);
    additionalSponsors = List.copyOf(additionalSponsors);
    subjects = List.copyOf(subjects);
    goals = List.copyOf(goals);
    findings = List.copyOf(findings);
  }

  /**
   * Who submitted a draft.
   *
   * @param name as printed, e.g. {@code SUBMITTED BY THE CHAIR OF THE COMMITTEE}
   * @param state identifier of the State it names, alone or on behalf of others: {@code cuba}
   * @param onBehalf whether it submits on behalf of others
   */
  public record Sponsor(String name, Optional<String> state, boolean onBehalf) {}

  /**
   * A heading of a thesaurus or of an authority file.
   *
   * @param vocabulary as the catalogue names it, e.g. {@code UNBIS Thesaurus}
   * @param name the heading
   * @param code the concept's code in the UNBIS Thesaurus, if the heading is one of its labels
   */
  public record Subject(String vocabulary, String name, Optional<String> code) {}
}

package org.plenary.document;

import java.time.LocalDate;
import java.time.YearMonth;
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
 * @param agendaItems the items under which it was discussed
 * @param adopted the date of adoption
 * @param month of adoption, where the day is not known
 * @param meeting the plenary meeting of adoption
 * @param meetingRecord the record of that meeting, e.g. {@code A/80/PV.22}
 * @param origin committee, and draft or report
 * @param sponsors as printed, those who joined later in {@code additionalSponsors}
 * @param withoutVote whether it was adopted without a vote, if stated
 * @param vote the recorded vote
 * @param goals numbers of Sustainable Development Goals and targets
 * @param library what only a library's catalogue says
 * @param matter what was voted on, in words that are no title
 * @param findings what could not be read
 */
public record CatalogueRecord(
    SourceText source,
    int ordinal,
    Span span,
    List<Symbol> symbols,
    Optional<String> title,
    List<AgendaItem> agendaItems,
    Optional<LocalDate> adopted,
    Optional<YearMonth> month,
    Optional<Header.PlenaryMeeting> meeting,
    Optional<Symbol> meetingRecord,
    Optional<Header.BracketLine> origin,
    List<Sponsor> sponsors,
    List<Sponsor> additionalSponsors,
    Optional<Boolean> withoutVote,
    Optional<Vote> vote,
    List<Subject> subjects,
    List<String> goals,
    Optional<LibraryEntry> library,
    Optional<String> matter,
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
   * @param group identifier of the organisation on whose behalf it submits: {@code group-of-77}
   * @param onBehalf whether it submits on behalf of others
   */
  public record Sponsor(
      String name, Optional<String> state, Optional<String> group, boolean onBehalf) {}

  /**
   * An item of an agenda.
   *
   * @param organ whose, e.g. {@code A}
   * @param session of which session, e.g. {@code 78}
   * @param number e.g. {@code 22 (a)}
   * @param title its heading, if the catalogue gives it
   */
  public record AgendaItem(String organ, String session, String number, Optional<String> title) {}

  /**
   * A heading of a thesaurus or of an authority file.
   *
   * @param vocabulary as the catalogue names it, e.g. {@code UNBIS Thesaurus}
   * @param name the heading
   * @param code the concept's code in the UNBIS Thesaurus, if the heading is one of its labels
   * @param authority the heading's number in the authority file, e.g. {@code (DHLAUTH)274431}
   */
  public record Subject(
      String vocabulary, String name, Optional<String> code, Optional<String> authority) {}

  /**
   * What a library adds: its own number, the publication, and the documents beside this one.
   *
   * @param number of the record, e.g. {@code 4026910}
   * @param imprint place, publisher and date as printed
   * @param issued the day of publication
   * @param languages of the document, as codes of MARC: {@code eng}
   * @param committee identifier of the Main Committee that dealt with it
   * @param drafts of a resolution
   * @param reports of the committee on it
   * @param resolutions that came of a draft
   * @param files addresses of the document's files
   * @param notes in words
   */
  public record LibraryEntry(
      Optional<String> number,
      Optional<String> imprint,
      Optional<LocalDate> issued,
      List<String> languages,
      Optional<String> committee,
      List<Symbol> drafts,
      List<Symbol> reports,
      List<Symbol> resolutions,
      List<String> files,
      List<String> notes) {
    public LibraryEntry {
      languages = List.copyOf(languages);
      drafts = List.copyOf(drafts);
      reports = List.copyOf(reports);
      resolutions = List.copyOf(resolutions);
      files = List.copyOf(files);
      notes = List.copyOf(notes);
    }
  }
}

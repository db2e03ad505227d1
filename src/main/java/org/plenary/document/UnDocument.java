package org.plenary.document;

import java.util.List;
import java.util.Optional;
import org.plenary.lexicon.Organs;
import org.plenary.source.SourceText;

/**
 * A document with all that was read in it.
 *
 * @param source the text it was read from; all spans are offsets into it
 * @param ordinal which of the file's documents it is, from 1
 * @param identity its symbol, or its content
 * @param type its kind
 * @param organ the organ in whose name it speaks, by its opening formula
 * @param header what stands above and below the text
 * @param paragraphs preambular, operative, then annexes', in order; sub-paragraphs inside
 * @param tables those that the source marks, in order
 * @param footnotes by number
 * @param citations in order of their place in the text
 * @param subjects what it likely treats, suggestions and no facts
 * @param goals Sustainable Development Goals and targets that it cites, in order likewise
 */
public record UnDocument(
    SourceText source,
    int ordinal,
    Identity identity,
    DocumentType type,
    Optional<Organs.Organ> organ,
    Header header,
    List<Paragraph> paragraphs,
    List<Table> tables,
    List<Footnote> footnotes,
    List<Found<Citation>> citations,
    List<Found<GoalCitation>> goals,
    List<Found<OrganisationMention>> organisations,
    List<Found<Meeting.Mention>> meetings,
    List<Found<Agreement.Mention>> agreements,
    List<Found<Programme>> programmes,
    List<Found<Mandate>> mandates,
    List<Found<NameChange>> nameChanges,
    List<Found<AdoptionStatement>> adoptions,
    List<SubjectSuggestion> subjects,
    List<Finding> findings) {
  public UnDocument {
    paragraphs = List.copyOf(paragraphs);
    tables = List.copyOf(tables);
    footnotes = List.copyOf(footnotes);
    citations = List.copyOf(citations);
    goals = List.copyOf(goals);
    organisations = List.copyOf(organisations);
    meetings = List.copyOf(meetings);
    agreements = List.copyOf(agreements);
    programmes = List.copyOf(programmes);
    mandates = List.copyOf(mandates);
    nameChanges = List.copyOf(nameChanges);
    adoptions = List.copyOf(adoptions);
    subjects = List.copyOf(subjects);
    findings = List.copyOf(findings);
  }
}

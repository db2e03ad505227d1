package org.plenary.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is measured on its own: one line of the table for each language and kind of damage. */
public enum Field {
  SYMBOL,
  TYPE,
  TITLE,
  SESSION,
  AGENDA_ITEM,
  /** The date of adoption. */
  DATE,
  /** The date under "Distr.: General". */
  ISSUED,
  MEETING,
  /** The drafts or the report of the line in brackets. */
  DRAFT_OR_REPORT,
  COMMITTEE,
  /** How many preambular paragraphs there are: one fact a document, right or wrong. */
  PREAMBULAR_COUNT,
  OPERATIVE_COUNT,
  /** Both counts together. */
  PARAGRAPH_COUNT,
  /** Where paragraphs begin and end, by their first and last letters. */
  PARAGRAPH,
  /** The numbers printed before operative paragraphs. */
  NUMBER,
  /** The leading verb's concept. */
  VERB,
  NOTE_COUNT,
  /** A note's mark and words. */
  NOTE,
  /** The paragraph that carries a note's mark. */
  NOTE_PLACE,
  /** The cited documents, each once. */
  CITATION,
  /** The cited documents with the paragraphs and notes that cite them. */
  CITATION_PLACE,
  /** The rows of the contract queries, each with all its compared columns. */
  DOCUMENTS,
  DRAFTS,
  CITATIONS,
  PARAGRAPHS,
  FOOTNOTES,
  /** The organisations named, each once. */
  ORGANISATIONS,
  /** The organisations named, as often as they are. */
  ORGANISATION_MENTIONS,
  MEETINGS,
  MEMORANDA,
  MANDATES,
  /** How each State voted. */
  VOTES,
  /** The results of votes: how many on each side. */
  VOTE_COUNTS;

  /** Whether its facts are rows, of which none stands in another's stead. */
  boolean isRows() {
    return compareTo(DOCUMENTS) >= 0;
  }

  /** The name in tables and options, e.g. {@code citation-place}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The field of a name, in any case. */
  public static Optional<Field> of(String label) {
    return Arrays.stream(values()).filter(f -> f.label().equalsIgnoreCase(label.strip())).findAny();
  }
}

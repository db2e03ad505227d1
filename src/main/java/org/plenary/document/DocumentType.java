package org.plenary.document;

/**
 * The kinds of documents that the ontology tells apart; {@link #DOCUMENT} when it can't be told.
 */
public enum DocumentType {
  DOCUMENT("Document"),
  RESOLUTION("Resolution"),
  DRAFT_RESOLUTION("DraftResolution"),
  DECISION("Decision"),
  REPORT("Report"),
  LETTER("Letter"),
  NOTE("Note"),
  AGENDA("Agenda"),
  DECLARATION("Declaration"),
  MEETING_RECORD("MeetingRecord"),
  PRESIDENTIAL_STATEMENT("PresidentialStatement"),
  OFFICIAL_RECORDS_SUPPLEMENT("OfficialRecordsSupplement");

  private final String term;

  DocumentType(String term) {
    this.term = term;
  }

  /** The local name of the class in the ontology, e.g. {@code DraftResolution}. */
  public String term() {
    return term;
  }
}

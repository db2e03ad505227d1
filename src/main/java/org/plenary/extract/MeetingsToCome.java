package org.plenary.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether a meeting is only announced: by the words around it, or by a later date. */
final class MeetingsToCome {
  private static final Pattern SCHEDULED =
      Pattern.compile(
          "\\b(?:(?:to|will|shall|should|would) be held|(?:to|will) take place|scheduled|planned|forthcoming|upcoming|se tiendra|doit se tenir|envisagee?s?|prevue?s?)\\b");

  /** "would convene a conference", "decided to hold the Fifteenth Congress". */
  private static final Pattern TO_BE_HELD =
      Pattern.compile(
          "\\b(?:would|will|shall|to|de|pour|va|doit|d'|a) ?(?:convene|hold|organize|organise|host|convoquer|tenir|organiser)\\b[^;.,]{0,60}\\z|\\btiennent\\b[^;.]{0,40}\\z");

  /** What a document says was held was held, whatever its date. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?<!\\b(?:be|sera|etre|seront) )\\b(?:held|convened|hosted|took place|tenue?s?|organisee?s?)\\b");

  private final Optional<LocalDate> documentDate;

  /**
   * @param documentDate when the document was adopted or issued: what it dates later is to come
   */
  MeetingsToCome(Optional<LocalDate> documentDate) {
    this.documentDate = documentDate;
  }

  /**
   * @param before the words before the meeting's name
   * @param between those from its name to its date
   * @param start its first day, month or year
   */
  boolean isToCome(String before, String between, String start) {
    return SCHEDULED.matcher(between).find()
        || !PAST.matcher(between).find()
            && (TO_BE_HELD.matcher(before).find() || isAfterDocument(start));
  }

  /** Later than the document; of its own year nothing is known. */
  private boolean isAfterDocument(String start) {
    return documentDate
        .map(d -> d.toString().substring(0, start.length()))
        .filter(d -> start.compareTo(d) > 0)
        .isPresent();
  }
}

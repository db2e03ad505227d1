package org.plenary.source;

import java.util.Map;
import java.util.Optional;

/**
 * A stretch of the text that its source says is something: the XML of the Secretariat marks
 * paragraphs, notes and links, which plain text leaves to be guessed.
 *
 * @param kind what it is
 * @param start first UTF-16 code unit in the text
 * @param end one past the last
 * @param attributes what the mark says beyond its words, by the names of the constants here
 */
public record Mark(Kind kind, int start, int end, Map<String, String> attributes) {
  /** The number or letter that stands before a paragraph, as printed: {@code 12.}, {@code (a)}. */
  public static final String NUMBER = "number";

  /** The style that a paragraph was given by its typist, e.g. {@code SingleTxt}, {@code H23}. */
  public static final String STYLE = "style";

  /** How many lists a sub-paragraph stands in, from 1. */
  public static final String LEVEL = "level";

  /** Where a link goes, or the date in ISO 8601 or number that stands for the words. */
  public static final String VALUE = "value";

  /** Before the number of an agenda item, as its agenda writes it: the title of {@code 71b}. */
  public static final String TITLE_OF = "title of ";

  /** The row of a cell, from 1. */
  public static final String ROW = "row";

  /** The first column of a cell, from 1. */
  public static final String COLUMN = "column";

  /** How many columns a cell reaches over. */
  public static final String COLUMNS = "columns";

  /** How many rows a cell reaches over. */
  public static final String ROWS = "rows";

  /** {@code true} of a cell that names the row or column in which it stands. */
  public static final String HEAD = "head";

  /** What a source marks. */
  public enum Kind {
    /** A whole document; the parts A, B of a composite resolution are one each. */
    DOCUMENT,
    /** All that stands above the number and the title. */
    COVER,
    SYMBOL,
    ISSUED,
    SESSION,
    AGENDA_ITEM,
    /** "[on the report of the Second Committee (A/80/555)]". */
    BRACKET,
    /** "80/153." before the title, or the letter of a part. */
    RESOLUTION_NUMBER,
    TITLE,
    /** "The General Assembly,". */
    OPENING,
    PREAMBULAR,
    PARAGRAPH,
    /** An item of a list below a paragraph. */
    POINT,
    HEADING,
    TABLE,
    /** A cell of a table; one without words has no mark. */
    CELL,
    ANNEX,
    /** The lines below the text: meeting and date. */
    CLOSING,
    MEETING,
    ADOPTED,
    /** A footnote's words. */
    NOTE,
    /** The sign in the text that points to a footnote. */
    NOTE_MARK,
    LINK
  }

  /**
   * @throws IllegalArgumentException if the stretch is empty, negative or reversed
   */
  public Mark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a stretch of text: " + start + "-" + end);
    }
    attributes = Map.copyOf(attributes);
  }

  /** An attribute by one of the names here. */
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** The words that are marked, unchanged. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether another mark lies within this one. */
  public boolean holds(Mark other) {
    return start <= other.start && other.end <= end;
  }

  Mark moved(int by) {
    return new Mark(kind, start + by, end + by, attributes);
  }
}

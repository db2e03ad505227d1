package org.plenary.extract;

import org.plenary.document.CatalogueRecord;
import org.plenary.document.UnDocument;

/** What became of one text. */
public sealed interface Extraction {
  /** A document was found in it. */
  record Extracted(UnDocument document) implements Extraction {}

  /** A record of a catalogue was found in it. */
  record Catalogued(CatalogueRecord record) implements Extraction {}

  /**
   * A sound record of something that is none of ours, such as a vote on a paragraph.
   *
   * @param name the file's name
   * @param reason one line: what it is
   */
  record LeftOut(String name, String reason) implements Extraction {}

  /**
   * It is no document of the United Nations that we can tell.
   *
   * @param name the file's name
   * @param reason one line: expected, found
   */
  record NotRecognised(String name, String reason) implements Extraction {}
}

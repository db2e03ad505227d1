package org.plenary.search;

import java.util.Locale;

/** By what an answer can be narrowed. */
public enum Facet {
  /** A {@link Kind}. */
  TYPE,
  /** Organ and number: {@code A/72}. */
  SESSION,
  /** The organ that adopted the document: {@code ga}. */
  ORGAN,
  /** Of adoption, issue or meeting: {@code 2017}. */
  YEAR,
  /** Of the text: {@code fr}. */
  LANGUAGE,
  /** The Main Committee that reported: {@code third-committee}. */
  COMMITTEE,
  /** An organisation that is named: {@code oic}. */
  BODY,
  /** A subject that a catalogue gives: {@code concept/…}. */
  SUBJECT;

  /** Its name in addresses and answers, e.g. {@code year}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

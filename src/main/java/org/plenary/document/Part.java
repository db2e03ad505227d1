package org.plenary.document;

import java.util.Locale;

/** The parts of a document in which something can stand. */
public enum Part {
  HEADER,
  PREAMBULAR,
  OPERATIVE,
  /** What a document that is no resolution says below its title. */
  BODY,
  FOOTNOTE,
  CLOSING,
  ANNEX;

  /** The name used in IRIs and in the tables of the queries, e.g. {@code preambular}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

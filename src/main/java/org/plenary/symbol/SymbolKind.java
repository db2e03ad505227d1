package org.plenary.symbol;

/** What the components of a symbol say of a document's nature. */
public enum SymbolKind {
  /** {@code /RES/}. */
  RESOLUTION,
  /** {@code /DEC/}. */
  DECISION,
  /** {@code /L.}: limited distribution, drafts for the most part. */
  LIMITED,
  /** {@code /PV.} and {@code /SR.}. */
  MEETING_RECORD,
  /** {@code /PRST/}. */
  PRESIDENTIAL_STATEMENT,
  /** {@code /INF/}. */
  INFORMATION,
  /** Everything else: reports, letters, notes. */
  OTHER
}

package org.plenary.document;

import java.util.Locale;
import java.util.Optional;
import org.plenary.symbol.Symbol;

/**
 * Words that say how a document was adopted: "Adopted at the 39th meeting by 10 votes to none, with
 * 1 abstention".
 *
 * @param place where they stand
 * @param manner how it was adopted
 * @param ofItself whether it is the document itself, in which the words stand
 * @param named another document that they name, as a meeting record does
 * @param vote the vote, as far as it is stated
 */
public record AdoptionStatement(
    Place place, Manner manner, boolean ofItself, Optional<Symbol> named, Optional<Vote> vote) {
  /** The ways of adopting a text. */
  public enum Manner {
    /** By a vote of which it is recorded how each State voted. */
    RECORDED_VOTE,
    /** By a vote, whether recorded or not. */
    VOTE,
    UNANIMOUS,
    CONSENSUS,
    WITHOUT_VOTE;

    /** As in the graph: {@code recorded-vote}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing was put to the vote; empty where the words leave that open. */
    public Optional<Boolean> withoutVote() {
      return this == UNANIMOUS
          ? Optional.empty()
          : Optional.of(this == CONSENSUS || this == WITHOUT_VOTE);
    }
  }
}

package org.plenary.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A vote: how many, and which States, on each side that is stated.
 *
 * @param counts the sides that are stated, each once
 */
public record Vote(List<Count> counts) {
  public Vote {
    counts = List.copyOf(counts);
  }

  /** The side of an option, if it is stated. */
  public Optional<Count> count(Option option) {
    return counts.stream().filter(c -> c.option() == option).findFirst();
  }

  /**
   * One side of a vote.
   *
   * @param option the side
   * @param total how many, as stated
   * @param voters the States that are listed, as often as they are
   */
  public record Count(Option option, Optional<Integer> total, List<Voter> voters) {
    public Count {
      voters = List.copyOf(voters);
    }
  }

  /**
   * A State that is listed.
   *
   * @param name as printed, e.g. {@code TURKEY}
   * @param state its identifier in the word list, e.g. {@code turkiye}; empty when no State of the
   *     list has the name
   */
  public record Voter(String name, Optional<String> state) {}

  /** The sides of a vote. Catalogues leave out who did not vote; texts may count them. */
  public enum Option {
    IN_FAVOUR,
    AGAINST,
    ABSTAINING,
    NOT_VOTING;

    /** As in IRIs: {@code in-favour}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}

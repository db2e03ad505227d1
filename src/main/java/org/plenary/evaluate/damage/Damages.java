package org.plenary.evaluate.damage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Kinds of damage that come together.
 *
 * @param kinds none for clean text
 */
public record Damages(Set<Damage> kinds) {
  public Damages {
    kinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
  }

  /** Clean text. */
  public static Damages none() {
    return new Damages(Set.of());
  }

  /** Each kind alone. */
  public static List<Damages> each() {
    return Arrays.stream(Damage.values()).map(d -> new Damages(Set.of(d))).toList();
  }

  /** Kinds joined by a plus, e.g. {@code hard-wraps+glued-marks}; empty if one is unknown. */
  public static Optional<Damages> of(String label) {
    if (label.equals("clean")) {
      return Optional.of(none());
    }
    List<Optional<Damage>> kinds = Arrays.stream(label.split("\\+")).map(Damage::of).toList();
    return kinds.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            new Damages(kinds.stream().flatMap(Optional::stream).collect(Collectors.toSet())))
        : Optional.empty();
  }

  /** The name in tables, e.g. {@code hard-wraps+glued-marks}; {@code clean} for none. */
  public String label() {
    return kinds.isEmpty()
        ? "clean"
        : kinds.stream().map(Damage::label).collect(Collectors.joining("+"));
  }

  /**
   * Damages a text.
   *
   * @param text clean text
   * @param head the symbol and title that running heads repeat
   * @param seed of all chances: the same gives the same
   */
  public String apply(String text, Head head, long seed) {
    String damaged = text;
    boolean paged = false;
    for (Damage kind : Damage.values()) {
      if (kinds.contains(kind) && kind.paged() && !paged) {
        damaged = new Pages(head, kinds).of(damaged);
        paged = true;
      } else if (kinds.contains(kind)) {
        damaged = kind.apply(damaged, seed);
      }
    }
    return damaged;
  }

  /**
   * What pages repeat at their heads.
   *
   * @param symbol e.g. {@code A/RES/80/86}
   * @param title the document's title
   */
  public record Head(String symbol, String title) {}
}

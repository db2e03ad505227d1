package org.plenary.evaluate;

/**
 * Counts of facts and what follows from them.
 *
 * @param met facts of the gold that were found
 * @param missed facts of the gold that were not
 * @param madeUp facts found that the gold does not have
 */
public record Tally(int met, int missed, int madeUp) {
  /** No facts. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** The sum of both. */
  public Tally plus(Tally other) {
    return new Tally(met + other.met, missed + other.missed, madeUp + other.madeUp);
  }

  /** The share of what was found that is right, 0 to 1; 1 when nothing was found. */
  public double precision() {
    return share(met, met + madeUp);
  }

  /** The share of the gold that was found, 0 to 1; 1 when there is none. */
  public double recall() {
    return share(met, met + missed);
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return share(2 * met, 2 * met + missed + madeUp);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}

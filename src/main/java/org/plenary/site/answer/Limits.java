package org.plenary.site.answer;

import java.time.Duration;

/**
 * How much one query may take. What goes beyond is refused with a reason, never cut short.
 *
 * @param time how long a query may run
 * @param rows rows or triples of an answer
 * @param characters letters and signs of all values of an answer together
 * @param queries queries that run at one time; the others wait as long as a query may run
 */
public record Limits(Duration time, int rows, long characters, int queries) {
  /** What a server in the open should bear: dumps are the way to have everything. */
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(30),
          250_000,
          32_000_000,
          Math.max(2, Runtime.getRuntime().availableProcessors()));
}

package org.plenary.federation;

import java.time.Duration;

/**
 * How much other endpoints may take of us, and we of them.
 *
 * @param connect until a connection stands
 * @param answer from a request to the last byte of its answer
 * @param total all requests of one query together
 * @param bytes of one answer, unpacked
 * @param requests of one query to others
 * @param rows that one query may have of others
 * @param together requests to one endpoint at one time
 */
public record PeerLimits(
    Duration connect,
    Duration answer,
    Duration total,
    int bytes,
    int requests,
    int rows,
    int together) {
  /** A query of ours runs 30 seconds; two thirds of it may be spent on others. */
  public static final PeerLimits USUAL =
      new PeerLimits(
          Duration.ofSeconds(2),
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          16_000_000,
          40,
          100_000,
          2);
}

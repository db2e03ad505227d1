package org.plenary.federation;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The endpoints that may be asked, and how.
 *
 * @param all none when SERVICE is switched off
 * @param limits how much of it
 * @param reachable which addresses their names may lead to: {@link PublicAddresses#are}, but in
 *     tests
 */
public record Peers(List<Peer> all, PeerLimits limits, Predicate<InetAddress> reachable) {
  /** SERVICE is switched off. */
  public static final Peers NONE = of(List.of());

  /** Endpoints on public addresses, within the usual limits. */
  public static Peers of(List<Peer> all) {
    return new Peers(List.copyOf(all), PeerLimits.USUAL, PublicAddresses::are);
  }

  /** Whether SERVICE is offered at all. */
  public boolean isOn() {
    return !all.isEmpty();
  }

  /** These and others. */
  public Peers with(List<Peer> others) {
    return new Peers(
        Stream.concat(all.stream(), others.stream()).distinct().toList(), limits, reachable);
  }

  /** The one that a query names, letter by letter. */
  public Optional<Peer> find(String endpoint) {
    return all.stream().filter(p -> p.endpoint().toString().equals(endpoint)).findFirst();
  }

  /**
   * The one that a query names.
   *
   * @throws PeerException if it is not on the list, or there is no list
   */
  Peer named(String endpoint) {
    return find(endpoint)
        .orElseThrow(
            () -> new PeerException(isOn() ? Trouble.UNLISTED : Trouble.OFF, endpoint, names()));
  }

  private String names() {
    return all.stream().map(p -> "<" + p.endpoint() + ">").collect(Collectors.joining(", "));
  }
}

package org.plenary.federation;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public network from those that lead into ours, by IANA's registries of
 * special-purpose addresses (RFC 6890). What is not known to be public is not.
 */
public final class PublicAddresses {
  private static final List<Block> SPECIAL =
      Stream.of(
              "0.0.0.0/8", // this network
              "10.0.0.0/8", // private, RFC 1918
              "100.64.0.0/10", // behind a carrier's translation, RFC 6598
              "127.0.0.0/8", // loopback
              "169.254.0.0/16", // link-local; clouds tell their secrets at 169.254.169.254
              "172.16.0.0/12", // private
              "192.0.0.0/24", // protocols, RFC 6890
              "192.0.2.0/24", // documentation, RFC 5737
              "192.88.99.0/24", // relays of 6to4, RFC 7526
              "192.168.0.0/16", // private
              "198.18.0.0/15", // benchmarks, RFC 2544
              "198.51.100.0/24", // documentation
              "203.0.113.0/24", // documentation
              "224.0.0.0/4", // multicast
              "240.0.0.0/4", // reserved, and broadcast
              "2001::/23", // protocols, Teredo among them, RFC 2928
              "2001:db8::/32", // documentation, RFC 3849
              "2002::/16", // 6to4: any IPv4 address inside, RFC 3056
              "3fff::/20") // documentation, RFC 9637
          .map(Block::of)
          .toList();

  /** All that IANA has given out of IPv6 for the public; the rest is loopback, private, local … */
  private static final Block GLOBAL = Block.of("2000::/3");

  private PublicAddresses() {}

  /** Whether an address is public; an IPv4 address inside an IPv6 one is what Java makes of it. */
  public static boolean are(InetAddress address) {
    boolean global = address instanceof Inet4Address || GLOBAL.has(address);
    return global && SPECIAL.stream().noneMatch(block -> block.has(address));
  }

  /**
   * Addresses with a common beginning.
   *
   * @param bits how many bits are common
   */
  private record Block(byte[] first, int bits) {
    static Block of(String block) {
      String[] parts = block.split("/");
      try {
        return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
      } catch (UnknownHostException e) {
        throw new IllegalStateException("not an address: " + block, e);
      }
    }

    boolean has(InetAddress address) {
      byte[] other = address.getAddress();
      if (other.length != first.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((other[bit / 8] & mask) != (first[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}

package org.plenary.site.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Pattern;

/**
 * Who asks. Behind a proxy it is the last address of {@code X-Forwarded-For}, the one that the
 * proxy itself has added: those before it are what the client says, and he may say anything.
 *
 * @param behindProxy whether a proxy in front says who asks
 */
public record ClientAddress(boolean behindProxy) {
  /** Numbers and no names, which would be looked up. */
  private static final Pattern NUMERIC =
      Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F.]*:[0-9a-fA-F.:]*");

  /** Of an IPv6 address, the bytes of the network, in which one client may have any address. */
  private static final int NETWORK = 8;

  /** The client of a request, as an address or a network of IPv6. */
  public String of(HttpServletRequest request) {
    if (!behindProxy) {
      return network(request.getRemoteAddr());
    }
    String all = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
    String last = all.substring(all.lastIndexOf(',') + 1).strip();
    return network(last.isEmpty() ? request.getRemoteAddr() : last);
  }

  private static String network(String address) {
    String bare = address.replaceAll("^\\[(.*)\\](:\\d+)?$", "$1");
    if (!NUMERIC.matcher(bare).matches()) {
      return "unknown";
    }
    try {
      InetAddress parsed = InetAddress.getByName(bare);
      return parsed instanceof Inet6Address
          ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), NETWORK))
          : parsed.getHostAddress();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}

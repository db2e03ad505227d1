package org.plenary.site.page;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.federation.PeerList;
import org.plenary.federation.Peers;
import org.plenary.site.answer.Limits;
import org.plenary.site.guard.ClientLimits;
import org.plenary.site.http.BasePath;

/**
 * How a store is served.
 *
 * @param port the port, 0 for any free one
 * @param limits how much one query and one client may take
 * @param publicUrl where clients find the site, e.g. {@code https://example.org}; without it, the
 *     host that they ask
 * @param base where the site stands on that host
 * @param behindProxy whether a proxy in front says who asks (X-Forwarded-For, -Proto, -Host);
 *     believed only then
 * @param dumps the folder that {@code dump} has written
 * @param clients how much one client may take; without it, whatever it wants
 * @param measures the port for those who run the server, 0 for any free one
 * @param peers the endpoints that queries may ask by SERVICE
 */
public record Hosting(
    int port,
    Limits limits,
    Optional<URI> publicUrl,
    BasePath base,
    boolean behindProxy,
    Optional<Path> dumps,
    Optional<ClientLimits> clients,
    OptionalInt measures,
    Peers peers) {

  /** For one's own machine; queries may ask the endpoints that come with the program. */
  public static Hosting local(int port, Limits limits) {
    return new Hosting(
        port,
        limits,
        Optional.empty(),
        BasePath.ROOT,
        false,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Peers.of(PeerList.bundled()));
  }

  /** The same, but for the endpoints that queries may ask. */
  public Hosting asking(Peers others) {
    return new Hosting(
        port, limits, publicUrl, base, behindProxy, dumps, clients, measures, others);
  }

  /** The beginning of this site's addresses, without a slash at its end. */
  public String origin(jakarta.servlet.http.HttpServletRequest request) {
    String asked = request.getRequestURL().toString();
    return publicUrl
        .map(URI::toString)
        .map(u -> u.replaceAll("/+$", ""))
        .orElseGet(
            () ->
                asked.substring(0, asked.length() - request.getRequestURI().length())
                    + base.path());
  }
}

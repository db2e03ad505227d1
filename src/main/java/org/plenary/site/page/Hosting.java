package org.plenary.site.page;

import jakarta.servlet.http.HttpServletRequest;
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
  public static Hosting local(int port) {
    return on(port).build();
  }

  /**
   * The same to be changed.
   *
   * @param port the port, 0 for any free one
   */
  public static Builder on(int port) {
    return new Builder(port);
  }

  /** Says one component of {@link Hosting} after the other; the rest is as on one's own machine. */
  public static final class Builder {
    private final int port;
    private Limits limits = Limits.USUAL;
    private Optional<URI> publicUrl = Optional.empty();
    private BasePath base = BasePath.ROOT;
    private boolean behindProxy;
    private Optional<Path> dumps = Optional.empty();
    private Optional<ClientLimits> clients = Optional.empty();
    private OptionalInt measures = OptionalInt.empty();
    private Peers peers = Peers.of(PeerList.bundled());

    private Builder(int port) {
      this.port = port;
    }

    public Builder limits(Limits most) {
      limits = most;
      return this;
    }

    public Builder publicUrl(URI url) {
      publicUrl = Optional.of(url);
      return this;
    }

    public Builder base(BasePath path) {
      base = path;
      return this;
    }

    public Builder behindProxy(boolean believed) {
      behindProxy = believed;
      return this;
    }

    public Builder dumps(Path folder) {
      dumps = Optional.of(folder);
      return this;
    }

    public Builder clients(ClientLimits most) {
      clients = Optional.of(most);
      return this;
    }

    public Builder measures(int ownPort) {
      measures = OptionalInt.of(ownPort);
      return this;
    }

    public Builder peers(Peers asked) {
      peers = asked;
      return this;
    }

    public Hosting build() {
      return new Hosting(
          port, limits, publicUrl, base, behindProxy, dumps, clients, measures, peers);
    }
  }

  /** The beginning of this site's addresses, without a slash at its end. */
  public String origin(HttpServletRequest request) {
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

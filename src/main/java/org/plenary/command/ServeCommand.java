package org.plenary.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.federation.Peers;
import org.plenary.lexicon.Lexicon;
import org.plenary.site.guard.ClientLimits;
import org.plenary.site.http.BasePath;
import org.plenary.site.page.Hosting;
import org.plenary.store.Store;
import org.plenary.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve --data DIR --port N}: endpoint and pages. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve a store: /sparql, and a page for every thing.")
public final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreFolder data;

  @Mixin private Port port;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "Where clients find the site, for sitemap, feed and descriptions.")
  private Optional<URI> publicUrl = Optional.empty();

  @Option(
      names = "--base-path",
      paramLabel = "PATH",
      description =
          "Where the site stands on its host, e.g. /plenary (default: path of --public-url).")
  private Optional<String> basePath = Optional.empty();

  @Option(
      names = "--behind-proxy",
      description = "Believe a proxy's X-Forwarded headers about who asks, and for which host.")
  private boolean behindProxy;

  @Option(
      names = "--dumps",
      paramLabel = "DIR",
      description = "The folder that dump has written, to be offered under /dump/.")
  private Optional<Path> dumps = Optional.empty();

  @Option(
      names = "--requests",
      paramLabel = "N",
      defaultValue = "600",
      description =
          "Requests that one client may make in a minute; 0 for any number"
              + " (default: ${DEFAULT-VALUE}).")
  private int requests;

  @Option(
      names = "--metrics-port",
      paramLabel = "N",
      description = "Serve /metrics for Prometheus on this port of this machine.")
  private Optional<Integer> metricsPort = Optional.empty();

  @Mixin private PeerOptions peers;

  @Override
  public Integer call() throws IOException, StoreException {
    Peers asked = peers.peers(spec.commandLine());
    try (Store store = data.open()) {
      new Publication(spec.commandLine().getOut(), Lexicon.load()).serve(store, hosting(asked));
    }
    return ExitCode.DONE;
  }

  private Hosting hosting(Peers asked) {
    var hosting = Hosting.on(port.number()).base(base()).behindProxy(behindProxy).peers(asked);
    publicUrl.ifPresent(hosting::publicUrl);
    dumps.ifPresent(hosting::dumps);
    metricsPort.ifPresent(hosting::measures);
    if (requests > 0) {
      hosting.clients(ClientLimits.USUAL.with(requests));
    }
    return hosting.build();
  }

  private BasePath base() {
    try {
      return BasePath.of(basePath.or(() -> publicUrl.map(URI::getPath)).orElse(""));
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--base-path: " + e.getMessage());
    }
  }
}

package org.plenary.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.federation.Peers;
import org.plenary.lexicon.Lexicon;
import org.plenary.site.answer.Limits;
import org.plenary.site.page.Hosting;
import org.plenary.store.Store;
import org.plenary.store.StoreException;
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

  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "Port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "Where clients find the site, for sitemap, feed and descriptions.")
  private Optional<URI> publicUrl = Optional.empty();

  @Option(
      names = "--behind-proxy",
      description = "Believe a proxy's X-Forwarded headers about who asks, and for which host.")
  private boolean behindProxy;

  @Option(
      names = "--dumps",
      paramLabel = "DIR",
      description = "The folder that dump has written, to be offered under /dump/.")
  private Optional<Path> dumps = Optional.empty();

  @Mixin private PeerOptions peers;

  @Override
  public Integer call() throws IOException, StoreException {
    Peers asked = peers.peers(spec.commandLine());
    try (Store store = data.open()) {
      new Publication(spec.commandLine().getOut(), Lexicon.load())
          .serve(store, new Hosting(port, Limits.USUAL, publicUrl, behindProxy, dumps, asked));
    }
    return ExitCode.DONE;
  }
}

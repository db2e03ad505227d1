package org.plenary.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plenary.push.GraphStore;
import org.plenary.push.Ledger;
import org.plenary.push.Push;
import org.plenary.push.PushException;
import org.plenary.push.Target;
import org.plenary.push.UpdateEndpoint;
import org.plenary.push.Wire;
import org.plenary.store.Store;
import org.plenary.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code push --data DIR --to URL}: all graphs of a store into another store. */
@Command(
    name = "push",
    mixinStandardHelpOptions = true,
    description = "Send a store to another one, graph by graph; what was sent is not sent again.",
    footer = {
      "",
      "PLENARY_PUSH_USER and PLENARY_PUSH_PASSWORD in the environment are who may write there,",
      "by Basic or Digest authentication."
    })
public final class PushCommand implements Callable<Integer> {
  /** Long enough for a store that is being restarted: 15 seconds in five attempts. */
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  @Spec private CommandSpec spec;
  @Mixin private StoreFolder data;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "URL",
      description =
          "A Graph Store (SPARQL 1.1 Graph Store HTTP Protocol), or with --read-from the endpoint for updates.")
  private URI to;

  @Option(
      names = "--read-from",
      paramLabel = "URL",
      description =
          "The endpoint for queries beside an endpoint for updates: what was sent is read back from it.")
  private Optional<URI> readFrom = Optional.empty();

  @Option(
      names = "--ledger",
      paramLabel = "DIR",
      description = "The folder for the lists of what was sent where (default: pushed in --data).")
  private Optional<Path> ledger = Optional.empty();

  @Option(names = "--check", description = "Read back what was sent in earlier runs, too.")
  private boolean check;

  @Option(names = "--dry-run", description = "Only say what would be sent and taken away.")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException, StoreException, PushException {
    for (URI address : readFrom.map(r -> new URI[] {to, r}).orElse(new URI[] {to})) {
      if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "expected the address of an endpoint, found " + address);
      }
    }
    try (Store store = data.open();
        Wire wire = Wire.open(login(), FIRST_WAIT)) {
      Target target =
          readFrom
              .<Target>map(queries -> UpdateEndpoint.of(to, queries, wire))
              .orElseGet(() -> new GraphStore(to, wire));
      Path folder = ledger.orElseGet(() -> store.folder().resolve("pushed"));
      return run(store, new Push(target, Ledger.open(folder, to), depth(), this::complain));
    }
  }

  private int run(Store store, Push push) throws IOException, PushException {
    Set<String> graphs = Store.graphNames(store.graphs());
    Push.Outcome outcome;
    try (var progress = Progress.of("push", graphs.size())) {
      outcome = push.run(store.graphs(), graphs, progress::step);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%d graphs %s, %d unchanged, %d %s, %d failed; %d statements%n",
        outcome.sent(),
        dryRun ? "to send" : "sent",
        outcome.kept(),
        outcome.removed(),
        dryRun ? "to take away" : "taken away",
        outcome.failed(),
        outcome.statements());
    return outcome.failed() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private Push.Depth depth() {
    if (dryRun) {
      return Push.Depth.NOTHING;
    }
    return check ? Push.Depth.ALL : Push.Depth.CHANGES;
  }

  private Optional<Wire.Login> login() {
    return Optional.ofNullable(System.getenv("PLENARY_PUSH_USER"))
        .map(
            user ->
                new Wire.Login(
                    to,
                    user,
                    Optional.ofNullable(System.getenv("PLENARY_PUSH_PASSWORD")).orElse("")));
  }

  private void complain(String fault) {
    spec.commandLine().getErr().println(fault);
  }
}

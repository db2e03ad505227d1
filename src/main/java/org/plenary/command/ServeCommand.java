package org.plenary.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plenary.lexicon.Lexicon;
import org.plenary.store.Store;
import org.plenary.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the store.")
  private Path data;

  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "Port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Override
  public Integer call() throws IOException, StoreException {
    if (!Files.isDirectory(data)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--data: expected the folder of a store, found none at " + data);
    }
    try (Store store = Store.open(data)) {
      new Publication(spec.commandLine().getOut(), Lexicon.load()).serve(store, port);
    }
    return ExitCode.DONE;
  }
}

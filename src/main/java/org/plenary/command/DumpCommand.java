package org.plenary.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plenary.store.Dump;
import org.plenary.store.Store;
import org.plenary.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dump --data DIR --out DIR}: all data as files with checksums. */
@Command(
    name = "dump",
    mixinStandardHelpOptions = true,
    description = "Write all data as N-Quads, TriG, Turtle and JSON-LD, with checksums.")
public final class DumpCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreFolder data;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder for the editions, each in a folder; serve --dumps DIR offers them.")
  private Path out;

  @Override
  public Integer call() throws IOException, StoreException {
    try (Store store = data.open()) {
      spec.commandLine().getOut().println(Dump.write(store, out));
    }
    return ExitCode.DONE;
  }
}

package org.plenary.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plenary.lexicon.Lexicon;
import org.plenary.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sample}: publishes the bundled sample corpus and serves it; what is done without a verb.
 */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description = "Publish the bundled sample corpus and serve it (done when no verb is given).")
public final class SampleCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      defaultValue = "data",
      paramLabel = "DIR",
      description = "The folder of the store (default: ${DEFAULT-VALUE}).")
  private Path data;

  @Mixin private Port port;

  @Override
  public Integer call() throws IOException, StoreException {
    Lexicon lexicon = Lexicon.load();
    try (var inputs = new Inputs(lexicon)) {
      return new Publication(spec.commandLine().getOut(), lexicon)
          .run(inputs, Publication.Task.add(inputs.sample(), data).servedAt(port.number()));
    }
  }
}

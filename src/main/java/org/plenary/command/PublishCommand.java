package org.plenary.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.plenary.lexicon.Lexicon;
import org.plenary.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code publish PATH… --data DIR}: read, check, load; {@code --serve} goes on to serve. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = "Read documents, check what they say, and load it into a store.")
public final class PublishCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private GivenFiles given;

  @Mixin private StoreFolder data;

  @Option(
      names = "--all",
      description = "These files are all there is: withdraw what was read in others.")
  private boolean all;

  @Option(
      names = "--with",
      paramLabel = "FILE|DIR",
      description =
          "RDF of others to publish beside, in named graphs of its own; what was given before and is not given now is taken out.")
  private List<Path> with = List.of();

  @Option(names = "--serve", description = "Serve the store afterwards.")
  private boolean serve;

  @Mixin private Port port;

  @Override
  public Integer call() throws IOException, StoreException {
    Lexicon lexicon = Lexicon.load();
    try (var inputs = new Inputs(lexicon)) {
      var task =
          new Publication.Task(
              given.list(inputs),
              data.path(),
              with,
              all,
              serve ? OptionalInt.of(port.number()) : OptionalInt.empty());
      return new Publication(spec.commandLine().getOut(), lexicon).run(inputs, task);
    }
  }
}

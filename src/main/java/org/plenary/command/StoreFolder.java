package org.plenary.command;

import java.nio.file.Path;
import org.plenary.store.Store;
import org.plenary.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --data DIR}: the store that a verb works with. */
final class StoreFolder {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the store.")
  private Path folder;

  /** The folder, for the verb that makes a store where there is none. */
  Path path() {
    return folder;
  }

  /**
   * Opens the store, and makes none: a mistyped name must not leave a new, empty store behind.
   *
   * @throws CommandLine.ParameterException if there is no store in the folder
   * @throws StoreException if another program holds it, or it can't be used
   */
  Store open() throws StoreException {
    if (!Store.isIn(folder)) {
      throw new CommandLine.ParameterException(
          verb.commandLine(), "--data: expected the folder of a store, found none at " + folder);
    }
    return Store.open(folder);
  }
}

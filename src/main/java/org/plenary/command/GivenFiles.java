package org.plenary.command;

import java.util.List;
import org.plenary.source.Input;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code PATH…} of the verbs that read documents. */
final class GivenFiles {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, zips or folders; - for standard input.")
  private List<String> paths;

  /** Finds them all, and says in one line what was passed over. */
  List<Input> list(Inputs inputs) {
    List<Input> files = inputs.list(paths);
    inputs.leftOut().ifPresent(verb.commandLine().getErr()::println);
    return files;
  }
}

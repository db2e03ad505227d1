package org.plenary.command;

import picocli.CommandLine.Option;

/** {@code --port N} of the verbs that serve. */
final class Port {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "Port to serve at, 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int number;

  int number() {
    return number;
  }
}

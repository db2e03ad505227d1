package org.plenary;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;
import org.apache.commons.codec.digest.DigestUtils;
import org.plenary.command.DescribeCommand;
import org.plenary.command.DumpCommand;
import org.plenary.command.EvaluateCommand;
import org.plenary.command.ExitCode;
import org.plenary.command.ExtractCommand;
import org.plenary.command.LinkCommand;
import org.plenary.command.PublishCommand;
import org.plenary.command.PushCommand;
import org.plenary.command.QueryCommand;
import org.plenary.command.SampleCommand;
import org.plenary.command.ServeCommand;
import org.plenary.command.ValidateCommand;
import org.plenary.rdf.BundledFolder;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line. Exit codes: 0 done, 1 findings (invalid data, failed documents), 2 wrong use, 3
 * could not run.
 */
@Command(
    name = "plenary",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "United Nations resolutions as linked data.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:findings: invalid data, failed documents, a floor not kept",
      "2:wrong use",
      "3:could not run"
    },
    subcommands = {
      ExtractCommand.class,
      ValidateCommand.class,
      QueryCommand.class,
      PublishCommand.class,
      ServeCommand.class,
      DumpCommand.class,
      PushCommand.class,
      LinkCommand.class,
      DescribeCommand.class,
      EvaluateCommand.class,
      SampleCommand.class,
      AutoComplete.GenerateCompletion.class
    })
public final class Main {
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs a command and gives its exit code. */
  public static int run(String... args) {
    String[] verb = args.length == 0 ? new String[] {"sample"} : args;
    return commandLine().execute(verb);
  }

  /** The verbs and their options. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::explain);
  }

  /** One line instead of a stack trace. */
  private static int explain(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    commandLine.getErr().println("plenary: " + message.lines().findFirst().orElse(""));
    return ExitCode.COULD_NOT_RUN;
  }

  /** The program's version, e.g. {@code 0.1.0}. */
  public static String version() {
    try (InputStream in = Main.class.getResourceAsStream("/plenary.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new IllegalStateException("the build left out plenary.properties", e);
    }
  }

  /**
   * The version with a digest of the program and its word lists, e.g. {@code 0.1.0+1f2e3d4c}: what
   * one build has read, another may read better.
   */
  public static String build() {
    MessageDigest digest = DigestUtils.getSha256Digest();
    BundledFolder.files("org/plenary", ".class").values().forEach(digest::update);
    BundledFolder.files("ontology", ".ttl").values().forEach(digest::update);
    return version() + "+" + HexFormat.of().formatHex(digest.digest(), 0, 4);
  }

  /** Tells picocli the version. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Plenary " + version()};
    }
  }
}

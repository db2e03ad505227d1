package org.plenary.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfReader;
import org.plenary.rdf.RdfSyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The RDF files that a verb is given. */
final class RdfFiles {
  private RdfFiles() {}

  /**
   * The format that the extension of a file tells.
   *
   * @throws CommandLine.ParameterException if it tells none
   */
  static RdfFormat format(CommandSpec verb, Path file) {
    return RdfFormat.of(file.toString())
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    verb.commandLine(),
                    file + ": expected an extension of " + RdfFormat.EXTENSIONS));
  }

  /**
   * Reads a file to its end. One that is not there or not well formed gives one line, so that the
   * next can be read all the same.
   *
   * @return whether it was read whole; what came before a fault was passed on
   * @throws CommandLine.ParameterException if its extension tells no format
   * @throws IOException if it can't be read
   */
  static boolean read(CommandSpec verb, Path file, Consumer<Quad> sink) throws IOException {
    RdfFormat format = format(verb, file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      RdfReader.read(file.toString(), in, format, sink);
      return true;
    } catch (NoSuchFileException e) {
      verb.commandLine().getErr().println(file + ": expected a file, found none");
    } catch (RdfSyntaxException e) {
      verb.commandLine().getErr().println(e.getMessage());
    }
    return false;
  }
}

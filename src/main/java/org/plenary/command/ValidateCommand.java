package org.plenary.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plenary.graph.Prefixes;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfReader;
import org.plenary.rdf.RdfSyntaxException;
import org.plenary.rdf.RdfWriter;
import org.plenary.validate.Validator;
import org.plenary.validate.Violation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate FILE…}: RDF against the shapes. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Check RDF against the shapes.")
public final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "RDF in nq, trig, ttl, nt, rdf or jsonld.")
  private List<Path> files;

  @Option(names = "--report", paramLabel = "FILE", description = "Write the SHACL report as RDF.")
  private Optional<Path> report;

  @Override
  public Integer call() throws IOException {
    Graph data = GraphFactory.createDefaultGraph();
    int broken = 0;
    for (Path file : files) {
      broken += read(file, data) ? 0 : 1;
    }
    Validator validator = Validator.forDocuments();
    List<Violation> violations = validator.check(data);
    violations.forEach(
        v ->
            spec.commandLine()
                .getOut()
                .println((v.severe() ? "violation: " : "warning: ") + v.line()));
    if (report.isPresent()) {
      write(validator, data, report.get());
    }
    long severe = violations.stream().filter(Violation::severe).count();
    spec.commandLine()
        .getOut()
        .println("%d statements, %d violations".formatted(data.size(), severe));
    return broken == 0 && severe == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private boolean read(Path file, Graph data) throws IOException {
    RdfFormat format =
        RdfFormat.of(file.toString())
            .orElseThrow(
                () ->
                    new CommandLine.ParameterException(
                        spec.commandLine(),
                        file + ": expected an extension of nq, trig, ttl, nt, rdf, jsonld"));
    try (InputStream in = Files.newInputStream(file)) {
      RdfReader.read(file.toString(), in, format, q -> data.add(q.asTriple()));
      return true;
    } catch (NoSuchFileException e) {
      spec.commandLine().getErr().println(file + ": expected a file, found none");
    } catch (RdfSyntaxException e) {
      spec.commandLine().getErr().println(e.getMessage());
    }
    return false;
  }

  private static void write(Validator validator, Graph data, Path file) throws IOException {
    RdfFormat format = RdfFormat.of(file.toString()).orElse(RdfFormat.TTL);
    try (var out = Files.newOutputStream(file)) {
      RdfWriter.write(validator.report(data), format, Prefixes.ALL, out);
    }
  }
}

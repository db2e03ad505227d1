package org.plenary.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plenary.graph.Prefixes;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfWriter;
import org.plenary.validate.ShapeFinding;
import org.plenary.validate.ValidationResult;
import org.plenary.validate.Validator;
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
      description = "RDF: " + RdfFormat.EXTENSIONS + ".")
  private List<Path> files;

  @Option(names = "--report", paramLabel = "FILE", description = "Write the SHACL report as RDF.")
  private Optional<Path> report;

  @Override
  public Integer call() throws IOException {
    Graph data = GraphFactory.createDefaultGraph();
    int broken = 0;
    for (Path file : files) {
      broken += RdfFiles.read(spec, file, q -> data.add(q.asTriple())) ? 0 : 1;
    }
    ValidationResult result = Validator.forDocuments().check(data);
    result.findings().forEach(f -> spec.commandLine().getOut().println(f.line()));
    if (report.isPresent()) {
      write(result.report(), report.get());
    }
    long severe = result.findings().stream().filter(ShapeFinding::severe).count();
    spec.commandLine()
        .getOut()
        .println("%d statements, %d violations".formatted(data.size(), severe));
    return broken == 0 && result.conforms() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static void write(Graph report, Path file) throws IOException {
    RdfFormat format = RdfFormat.of(file.toString()).orElse(RdfFormat.TTL);
    try (var out = Files.newOutputStream(file)) {
      RdfWriter.write(report, format, Prefixes.ALL, out);
    }
  }
}

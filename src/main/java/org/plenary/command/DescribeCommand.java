package org.plenary.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.jena.rdf.model.Model;
import org.plenary.graph.Iris;
import org.plenary.graph.Prefixes;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfWriter;
import org.plenary.site.answer.Descriptions;
import org.plenary.store.Store;
import org.plenary.store.StoreException;
import org.plenary.symbol.Symbol;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code describe IRI|SYMBOL --data DIR}: all that is known of a thing, as Turtle. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    description = "Write all that is known of a thing.")
public final class DescribeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "IRI|SYMBOL",
      description = "An IRI, or the symbol of a document.")
  private String thing;

  @Mixin private StoreFolder data;

  @Option(
      names = "--format",
      defaultValue = "ttl",
      description =
          "nq, trig, ttl, nt, rdf, jsonld, ndjsonld, n3 or rj (default: ${DEFAULT-VALUE}).")
  private RdfFormat format;

  @Override
  public Integer call() throws IOException, StoreException {
    String iri = Symbol.parse(thing).map(Iris::document).orElse(thing);
    try (Store store = data.open()) {
      Model model = Descriptions.of(store, iri);
      if (model.isEmpty()) {
        spec.commandLine().getErr().println(thing + ": expected something known, found nothing");
        return ExitCode.FINDINGS;
      }
      RdfWriter.write(model.getGraph(), format, Prefixes.ALL, System.out);
    }
    return ExitCode.DONE;
  }
}

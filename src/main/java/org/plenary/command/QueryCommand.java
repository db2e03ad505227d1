package org.plenary.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.system.Txn;
import org.plenary.federation.Federation;
import org.plenary.federation.PeerException;
import org.plenary.federation.Peers;
import org.plenary.federation.ServiceRules;
import org.plenary.query.Answers;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryException;
import org.plenary.query.ResultFormat;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfSyntaxException;
import org.plenary.store.GraphFile;
import org.plenary.store.Store;
import org.plenary.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query --data FILE|DIR QUERY [name=value…]}: a question and its answer. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Ask one of the queries, or a query of your own.")
public final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "FILE|DIR",
      description =
          "An RDF file, or the folder of a store. Graphs keep their names; their union is the default graph.")
  private Path data;

  @Parameters(
      index = "0",
      paramLabel = "QUERY",
      description = "A name from queries/ without .rq, or a file.")
  private String query;

  @Parameters(
      index = "1..*",
      paramLabel = "name=value",
      description = "Values of the query's parameters.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, tsv, csv, json or xml (default: ${DEFAULT-VALUE}).")
  private ResultFormat format;

  @Mixin private PeerOptions peers;

  @Override
  public Integer call() throws IOException, StoreException {
    Query asked;
    try {
      asked = Catalogue.bundled().named(query).with(values);
    } catch (QueryException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage());
    }
    Peers allowed = peers.peers(spec.commandLine());
    try {
      if (Store.isIn(data)) {
        try (Store store = Store.open(data)) {
          answer(store.dataset(), asked, allowed);
        }
      } else {
        answer(file(), asked, allowed);
      }
      return ExitCode.DONE;
    } catch (RdfSyntaxException | PeerException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return ExitCode.COULD_NOT_RUN;
    }
  }

  private void answer(Dataset dataset, Query asked, Peers allowed) throws IOException {
    ServiceRules.check(asked, allowed);
    Federation federation = Federation.open(allowed, dataset.getContext());
    try {
      var whole = new ByteArrayOutputStream();
      // A failure of another endpoint must not leave a part that would pass for an answer.
      OutputStream out = ServiceRules.asksOthers(asked) ? whole : System.out;
      Txn.executeRead(dataset, () -> Answers.write(dataset, asked, format, out));
      whole.writeTo(System.out);
      System.out.flush();
    } finally {
      federation.close();
    }
  }

  private Dataset file() throws IOException, RdfSyntaxException {
    RdfFormat rdf =
        RdfFormat.of(data.toString())
            .orElseThrow(
                () ->
                    new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--data: expected the folder of a store or a file with an extension of "
                            + RdfFormat.EXTENSIONS
                            + ", found "
                            + data));
    try (InputStream in = Files.newInputStream(data)) {
      return GraphFile.read(data.toString(), in, rdf);
    }
  }
}

package org.plenary.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plenary.graph.Prefixes;
import org.plenary.link.Key;
import org.plenary.link.Matching;
import org.plenary.link.Matching.Match;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfWriter;
import org.plenary.store.Store;
import org.plenary.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code link --with FILE --data DIR --by KEY}: links from our things to those of others. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description = "Match the things of an RDF file with those of a store, and write the links.")
public final class LinkCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--with",
      required = true,
      paramLabel = "FILE",
      description = "RDF of others (" + RdfFormat.EXTENSIONS + "); may be repeated.")
  private List<Path> files;

  @Mixin private StoreFolder data;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "KEY",
      description =
          "symbol: documents by their symbols; label: States, organisations, treaties by any name; code: States by M49 and ISO 3166 codes.")
  private Key key;

  @Option(
      names = "--property",
      paramLabel = "IRI",
      description =
          "Take only the values of this property for keys: codes of one digit too, symbols in addresses and names of files.")
  private Optional<String> property;

  @Option(
      names = "--out",
      defaultValue = "links.ttl",
      paramLabel = "FILE",
      description = "Where the links go, in the format of its name (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Override
  public Integer call() throws IOException, StoreException {
    RdfFormat format = RdfFiles.format(spec, out);
    files.forEach(file -> RdfFiles.format(spec, file));
    try (Store store = data.open()) {
      Matching matching = Matching.by(key, property, store.dataset());
      int failed = 0;
      for (Path file : files) {
        failed += RdfFiles.read(spec, file, matching::take) ? 0 : 1;
      }
      List<Match> matches = matching.matches();
      write(matching, matches, format);
      boolean all = report(matches);
      return failed == 0 && all ? ExitCode.DONE : ExitCode.FINDINGS;
    }
  }

  private void write(Matching matching, List<Match> matches, RdfFormat format) throws IOException {
    try (var to = Files.newOutputStream(out)) {
      RdfWriter.write(matching.links(matches), format, Prefixes.ALL, to);
    }
  }

  /** Each with the keys by which it is one. */
  private static String candidates(Match.Ambiguous several) {
    return several.candidates().entrySet().stream()
        .map(c -> c.getKey() + " by " + String.join(", ", c.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** One line for each thing that was not linked, then how many were. */
  private boolean report(List<Match> matches) {
    PrintWriter lines = spec.commandLine().getOut();
    long matched = 0;
    long ambiguous = 0;
    for (Match match : matches) {
      if (match instanceof Match.Matched) {
        matched++;
      } else if (match instanceof Match.Ambiguous several) {
        ambiguous++;
        lines.println("ambiguous: " + several.theirs() + ": " + candidates(several));
      } else if (match instanceof Match.Unmatched none) {
        lines.println("unmatched: " + none.theirs() + ": " + none.reason());
      }
    }
    lines.println(
        String.format(
            Locale.ROOT,
            "%d things, %d matched, %d ambiguous, %d unmatched; links in %s",
            matches.size(),
            matched,
            ambiguous,
            matches.size() - matched - ambiguous,
            out));
    return matched == matches.size();
  }
}

package org.plenary.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.Quad;
import org.plenary.document.CatalogueRecord;
import org.plenary.document.UnDocument;
import org.plenary.extract.Extraction;
import org.plenary.extract.Extractor;
import org.plenary.graph.CatalogueGraph;
import org.plenary.graph.DocumentGraph;
import org.plenary.graph.Iris;
import org.plenary.graph.Prefixes;
import org.plenary.lexicon.Lexicon;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfWriter;
import org.plenary.source.Input;
import org.plenary.source.Source;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code extract PATH… --out FILE}: documents to RDF. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Read documents and write what they say as RDF.")
public final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private GivenFiles given;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description =
          "Where to write; the extension tells the format: "
              + RdfFormat.EXTENSIONS
              + ". - writes N-Quads to standard output.")
  private String out;

  private final Set<String> expressions = new HashSet<>();

  @Override
  public Integer call() throws IOException {
    RdfFormat format = format();
    PrintStream standardOutput = System.out;
    Lexicon lexicon = Lexicon.load();
    var extractor = new Extractor(lexicon);
    List<Quad> quads = new ArrayList<>();
    int failed = 0;
    try (var inputs = new Inputs(lexicon)) {
      List<Input> files = given.list(inputs);
      try (Progress progress = Progress.of("Reading", files.size())) {
        for (Input file : files) {
          failed += extract(file.read(), extractor, quads) ? 0 : 1;
          progress.step();
        }
      }
    }
    quads.sort(RdfWriter.ORDER);
    try (OutputStream stream =
        out.equals("-") ? standardOutput : Files.newOutputStream(Path.of(out))) {
      RdfWriter.write(quads.stream(), format, Prefixes.ALL, stream);
    }
    return failed == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private RdfFormat format() {
    return out.equals("-")
        ? RdfFormat.NQ
        : RdfFormat.of(out)
            .orElseThrow(
                () ->
                    new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--out: expected an extension of "
                            + RdfFormat.EXTENSIONS
                            + ", found "
                            + out));
  }

  private boolean extract(Source source, Extractor extractor, List<Quad> quads) {
    if (source instanceof Source.Refused refused) {
      return refuse(refused.name(), refused.reason());
    }
    Source.Readable readable = (Source.Readable) source;
    readable.notices().forEach(n -> say(readable.name(), n));
    boolean whole = true;
    int before = quads.size();
    for (Extraction extraction : extractor.extract(readable.text())) {
      whole &= add(extraction, quads, quads.size() == before);
    }
    return whole;
  }

  /**
   * @param first whether nothing of the file was added yet
   */
  private boolean add(Extraction extraction, List<Quad> quads, boolean first) {
    if (extraction instanceof Extraction.LeftOut other) {
      say(other.name(), other.reason());
      return true;
    }
    if (extraction instanceof Extraction.NotRecognised not) {
      return refuse(not.name(), not.reason());
    }
    if (extraction instanceof Extraction.Catalogued catalogued) {
      CatalogueRecord record = catalogued.record();
      record.findings().forEach(f -> say(record.source().name(), f.message()));
      Model model = CatalogueGraph.of(record);
      if (first) {
        CatalogueGraph.addText(model, record.source());
      }
      add(model, record.source().sha256(), record.ordinal(), quads);
      return true;
    }
    UnDocument document = ((Extraction.Extracted) extraction).document();
    String name = document.source().name();
    document.findings().forEach(f -> say(name, f.message()));
    String expression =
        Iris.expression(Iris.document(document.identity()), document.source().language());
    if (!expressions.add(expression)) {
      return refuse(
          name,
          "expected a language version that was not read yet, found "
              + DocumentGraph.label(document)
              + " again: left out");
    }
    add(DocumentGraph.of(document), document.source().sha256(), document.ordinal(), quads);
    return true;
  }

  private static void add(Model model, String sha256, int ordinal, List<Quad> quads) {
    var graph = NodeFactory.createURI(Iris.graph(sha256, ordinal));
    model.getGraph().find().forEach(t -> quads.add(Quad.create(graph, t)));
  }

  private boolean refuse(String name, String reason) {
    say(name, reason);
    return false;
  }

  private void say(String name, String message) {
    spec.commandLine().getErr().println(name + ": " + message);
  }
}

package org.plenary.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.evaluate.AlignedTable;
import org.plenary.evaluate.DocumentScore;
import org.plenary.evaluate.Evaluation;
import org.plenary.evaluate.Evaluator;
import org.plenary.evaluate.Floor;
import org.plenary.evaluate.Gains;
import org.plenary.evaluate.GoldFolder;
import org.plenary.evaluate.SavedRun;
import org.plenary.evaluate.ScoreTable;
import org.plenary.evaluate.Texts;
import org.plenary.evaluate.WorstDocuments;
import org.plenary.evaluate.damage.Damages;
import org.plenary.evaluate.table.GoldTables;
import org.plenary.extract.Extractor;
import org.plenary.lexicon.Lexicon;
import org.plenary.rdf.BundledFolder;
import org.plenary.source.Input;
import org.plenary.source.Languages;
import org.plenary.source.Source;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate --gold DIR PATH…}: how well texts are read, against gold. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measure how well texts are read, against gold: precision, recall, F1 by field, language and kind of damage.",
      "Gold is a folder with AKN4UN XML, with its catalogue (data_extract/*.json), or with tables (citations.tsv, paragraphs.json …) that have the columns of the queries of these names.",
      "Without PATH: the bundled sample against its bundled gold."
    })
public final class EvaluateCommand implements Callable<Integer> {
  private static final int SHOWN_DIFFERENCES = 40;
  private static final int FEW_KINDS = 3;

  /** How the answer is written. */
  enum Format {
    TEXT,
    TSV,
    MARKDOWN,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "Texts: files or folders.")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--gold", paramLabel = "DIR", description = "The folder of the gold.")
  private Optional<Path> gold;

  @Option(
      names = "--from-gold",
      description = "Read the words of the gold's XML instead of other texts.")
  private boolean fromGold;

  @Option(
      names = "--damage",
      split = ",",
      paramLabel = "KIND",
      description =
          "With --from-gold: kinds of damage, each measured alone; all for every one, clean for none, a+b for both together.")
  private List<String> damage = List.of("clean");

  @Option(
      names = "--sample",
      paramLabel = "N",
      defaultValue = "0",
      description = "With --from-gold: only N files, drawn by lot.")
  private int sample;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of lots and damage (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, tsv, markdown (F1 alone) or json (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--worst",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many of the worst documents to list (default: ${DEFAULT-VALUE}).")
  private int worst;

  @Option(names = "--save", paramLabel = "FILE", description = "Save this run as JSON.")
  private Optional<Path> save;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "List gains and losses against a run that was saved.")
  private Optional<Path> against;

  @Option(
      names = "--floor",
      paramLabel = "FIELD=F1",
      description = "The least F1 of a field; below it the exit code is 1. Repeatable.")
  private List<String> floors = List.of();

  @Override
  public Integer call() throws IOException {
    List<Floor> least = floors.stream().map(this::floor).toList();
    List<Damages> damages = damages();
    Optional<Evaluation> before =
        against.isPresent() ? Optional.of(SavedRun.read(against.get())) : Optional.empty();
    Lexicon lexicon = Lexicon.load();
    var texts = new Texts(new Extractor(lexicon));
    Evaluation evaluation = evaluate(damages, lexicon, texts);
    texts.failures().forEach(spec.commandLine().getErr()::println);
    if (evaluation.scores().isEmpty()) {
      spec.commandLine().getErr().println("expected texts with gold, found none");
      return ExitCode.COULD_NOT_RUN;
    }
    write(evaluation, before);
    if (save.isPresent()) {
      try (var out = Files.newOutputStream(save.get())) {
        SavedRun.write(evaluation, out);
      }
    }
    List<String> findings = least.stream().flatMap(f -> f.findings(evaluation).stream()).toList();
    findings.forEach(spec.commandLine().getErr()::println);
    return findings.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private Evaluation evaluate(List<Damages> damages, Lexicon lexicon, Texts texts)
      throws IOException {
    var languages = new Languages(lexicon);
    if (gold.isEmpty()) {
      try (Inputs inputs = new Inputs(lexicon)) {
        var tables = GoldTables.of(BundledFolder.files("gold", ".tsv"));
        return new Evaluator(texts, languages, () -> {})
            .files(tables, paths.isEmpty() ? inputs.sample() : inputs.list(paths));
      }
    }
    GoldFolder folder = new GoldFolder(gold.get(), lexicon.verbs());
    if (folder.isEmpty()) {
      throw wrong("--gold: expected a folder with XML, a catalogue or tables, found " + gold.get());
    }
    if (fromGold) {
      List<Path> files = folder.xml(sample, seed);
      try (Progress progress = Progress.of("Evaluating", (long) files.size() * damages.size())) {
        return new Evaluator(texts, languages, progress::step)
            .flattened(folder, files, damages, seed);
      }
    }
    try (Inputs inputs = new Inputs(lexicon)) {
      return texts(folder, inputs, texts, languages);
    }
  }

  /** The texts that were given, or those that lie beside their tables. */
  private Evaluation texts(GoldFolder folder, Inputs inputs, Texts texts, Languages languages) {
    if (paths.isEmpty()) {
      Map<String, Source> own = new LinkedHashMap<>();
      folder.texts().forEach((name, path) -> own.put(name, inputs.read(path)));
      return new Evaluator(texts, languages, () -> {}).ownTexts(folder.tables(), own);
    }
    List<Input> files = inputs.list(paths);
    try (Progress progress = Progress.of("Evaluating", files.size())) {
      return new Evaluator(texts, languages, progress::step).files(folder, files);
    }
  }

  private void write(Evaluation evaluation, Optional<Evaluation> before) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TSV -> ScoreTable.of(evaluation).tsv().forEach(out::println);
      case MARKDOWN -> markdown(evaluation).markdown().forEach(out::println);
      case JSON -> {
        out.flush();
        SavedRun.write(evaluation, System.out);
        System.out.println();
      }
      case TEXT -> text(evaluation, before, out);
    }
    out.flush();
  }

  /** A row a field; with many kinds of damage a row for each of them. */
  private static AlignedTable markdown(Evaluation evaluation) {
    boolean many =
        evaluation.scores().stream().map(DocumentScore::damage).distinct().count() > FEW_KINDS;
    return many ? ScoreTable.byDamage(evaluation) : ScoreTable.byField(evaluation);
  }

  private void text(Evaluation evaluation, Optional<Evaluation> before, PrintWriter out) {
    ScoreTable.of(evaluation).lines().forEach(out::println);
    if (evaluation.scores().stream().map(DocumentScore::damage).distinct().count() > 1) {
      out.println("\nF1 by kind of damage");
      ScoreTable.byDamage(evaluation).lines().forEach(out::println);
    }
    before.ifPresent(
        b -> {
          out.println("\nGains and losses");
          Gains.byField(b, evaluation).lines().forEach(out::println);
          out.println();
          Gains.byDocument(b, evaluation, worst).lines().forEach(out::println);
        });
    if (worst > 0) {
      out.println("\nWorst documents");
      WorstDocuments.of(evaluation, worst, SHOWN_DIFFERENCES).forEach(out::println);
    }
  }

  private Floor floor(String option) {
    return Floor.of(option)
        .orElseThrow(
            () ->
                wrong("--floor: expected a field and a number, as citation=0.98, found " + option));
  }

  private List<Damages> damages() {
    boolean wanted = !damage.equals(List.of("clean"));
    if ((wanted || sample > 0) && !fromGold) {
      throw wrong("--damage and --sample: expected --from-gold with them, found none");
    }
    if (fromGold && (gold.isEmpty() || !paths.isEmpty())) {
      throw wrong("--from-gold: expected --gold and no PATH");
    }
    List<Damages> damages = new ArrayList<>();
    for (String label : damage) {
      if (label.equals("all")) {
        damages.add(Damages.none());
        damages.addAll(Damages.each());
      } else {
        damages.add(
            Damages.of(label)
                .orElseThrow(
                    () ->
                        wrong(
                            "--damage: expected all, clean or one of "
                                + kinds()
                                + ", found "
                                + label)));
      }
    }
    return damages.stream().distinct().toList();
  }

  private static String kinds() {
    return String.join(", ", Damages.each().stream().map(Damages::label).toList());
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}

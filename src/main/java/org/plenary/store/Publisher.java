package org.plenary.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.plenary.document.CatalogueRecord;
import org.plenary.document.Finding;
import org.plenary.document.UnDocument;
import org.plenary.extract.Extraction;
import org.plenary.extract.Extractor;
import org.plenary.graph.CatalogueGraph;
import org.plenary.graph.DocumentGraph;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;
import org.plenary.graph.SubjectGraph;
import org.plenary.source.Input;
import org.plenary.source.Source;
import org.plenary.source.SourceText;
import org.plenary.validate.ValidationResult;
import org.plenary.validate.Validator;

/** The whole build: text → document → graph → check → store. */
public final class Publisher {
  /**
   * Files in one change of the store. TDB2 never writes into a block that was committed: with a
   * change for each file a store of four thousand documents is ten times as large.
   */
  private static final int BATCH = 100;

  private final Extractor extractor;
  private final Validator validator;
  private final String version;
  private final boolean whole;

  /**
   * @param version the program's version; another one makes everything be read again, and so does a
   *     change of the word lists
   */
  public Publisher(Extractor extractor, Validator validator, String version) {
    this(extractor, validator, version + "+" + Derived.digestOf("ontology", ".ttl"), false);
  }

  private Publisher(Extractor extractor, Validator validator, String version, boolean whole) {
    this.extractor = extractor;
    this.validator = validator;
    this.version = version;
    this.whole = whole;
  }

  /**
   * The same for files that are all there is: what was read in files of other names is withdrawn.
   */
  public Publisher ofAllFiles() {
    return new Publisher(extractor, validator, version, true);
  }

  /**
   * Reads files one by one and puts what they say into the store. One that was published by this
   * version and has not changed is left alone, unread; one that fails leaves what was published
   * before.
   *
   * @param clock the time to state
   * @param progress called after each file
   */
  public Outcome publish(List<Input> inputs, Store store, Instant clock, Consumer<Input> progress) {
    Run run = new Run(store, clock, Published.in(store), new ArrayList<>());
    var withdrawals = Withdrawals.before(store);
    publishLists(run);
    List<Input> changed = new ArrayList<>();
    for (Input input : inputs) {
      if (isPublished(input, run)) {
        progress.accept(input);
      } else {
        changed.add(input);
      }
    }
    Read read = Read.NOTHING;
    for (int from = 0; from < changed.size(); from += BATCH) {
      List<Input> batch = changed.subList(from, Math.min(from + BATCH, changed.size()));
      read = read.and(store.inOneChange(() -> publish(batch, run, progress)));
    }
    Set<String> gone = run.before().stale();
    if (whole) {
      gone.addAll(run.before().ofOthers(inputs.stream().map(Input::name).toList()));
    }
    store.remove(withSuggestions(gone));
    withdrawals.record(clock);
    new Derived(store, run.before(), version).renew(read.published() > 0 || !gone.isEmpty());
    int unchanged = inputs.size() - changed.size();
    return new Outcome(read.published(), unchanged, read.failed(), read.leftOut(), run.lines());
  }

  private Read publish(List<Input> batch, Run run, Consumer<Input> progress) {
    Read whole = Read.NOTHING;
    for (Input input : batch) {
      whole = whole.and(publish(input.read(), run));
      progress.accept(input);
    }
    if (whole.published() > 0) {
      Derived.begin(run.store());
    }
    return whole;
  }

  /**
   * @param published documents that were read and published now
   * @param unchanged files that were published before and have not changed
   * @param failed files that could not be read, and documents that could not be published
   * @param leftOut records of what is none of ours: votes on paragraphs and amendments
   * @param lines what a reader should know, one line each, those that were left out among them
   */
  public record Outcome(int published, int unchanged, int failed, int leftOut, List<String> lines) {
    public Outcome {
      lines = List.copyOf(lines);
    }
  }

  /** What one run works with. */
  private record Run(Store store, Instant clock, Published before, List<String> lines) {}

  /** What became of one file. */
  private record Read(int published, int failed, int leftOut) {
    static final Read NOTHING = new Read(0, 0, 0);

    Read and(Read other) {
      return new Read(published + other.published, failed + other.failed, leftOut + other.leftOut);
    }
  }

  private boolean isPublished(Input input, Run run) {
    return input.sha256().filter(s -> run.before().holds(version, input.name(), s)).isPresent();
  }

  private Read publish(Source source, Run run) {
    if (source instanceof Source.Refused refused) {
      run.lines().add(refused.name() + ": " + refused.reason());
      return new Read(0, 1, 0);
    }
    Source.Readable readable = (Source.Readable) source;
    readable.notices().forEach(n -> run.lines().add(readable.name() + ": " + n));
    return publish(readable, extractor.extract(readable.text()), run);
  }

  /** Puts all documents of a file into the store at once, in the place of its earlier reading. */
  private Read publish(Source.Readable file, List<Extraction> extractions, Run run) {
    Map<String, Graph> graphs = new LinkedHashMap<>();
    Set<String> replaced = run.before().ofFile(file.name(), file.text().sha256());
    int failed = 0;
    int leftOut = 0;
    for (Extraction extraction : extractions) {
      if (extraction instanceof Extraction.NotRecognised not) {
        run.lines().add(not.name() + ": " + not.reason());
        failed++;
      } else if (extraction instanceof Extraction.LeftOut other) {
        run.lines().add(other.name() + ": " + other.reason());
        leftOut++;
      } else if (extraction instanceof Extraction.Catalogued catalogued) {
        failed += add(catalogued.record(), run, graphs) ? 0 : 1;
      } else {
        UnDocument document = ((Extraction.Extracted) extraction).document();
        document.findings().forEach(f -> run.lines().add(file.name() + ": " + f.message()));
        if (!add(document, run, graphs, replaced)) {
          replaced.remove(Iris.graph(file.text().sha256(), document.ordinal()));
          failed++;
        }
      }
    }
    run.store().replace(withSuggestions(replaced), graphs);
    if (failed == 0) {
      run.before().written(file.name(), graphs.keySet());
    }
    long published =
        graphs.keySet().stream().filter(g -> !Iris.isReport(g) && !Iris.isSuggested(g)).count();
    return new Read((int) published, failed, leftOut);
  }

  private static Set<String> withSuggestions(Set<String> graphs) {
    Set<String> all = new HashSet<>(graphs);
    graphs.forEach(g -> all.add(Iris.suggested(g)));
    return all;
  }

  private boolean add(
      UnDocument document, Run run, Map<String, Graph> graphs, Set<String> replaced) {
    String name = document.source().name();
    String sha256 = document.source().sha256();
    Model model = DocumentGraph.of(document);
    if (!conforms(model, document.source(), document.ordinal(), run, graphs)) {
      return false;
    }
    List<String> others = Duplicates.of(document, graphs, run.store());
    Set<String> earlier = run.before().earlier(name);
    if (!earlier.containsAll(others)) {
      Finding found = Duplicates.finding(document, others.get(0));
      run.lines().add(name + ": " + found.message());
      Model report = Report.duplicate(document, found);
      graphs.put(Iris.report(sha256, document.ordinal()), report.getGraph());
      return false;
    }
    replaced.addAll(others);
    Provenance.add(model, sha256, document.ordinal(), version, run.clock());
    String graph = Iris.graph(sha256, document.ordinal());
    graphs.put(graph, model.getGraph());
    graphs.put(Iris.suggested(graph), SubjectGraph.of(document).getGraph());
    return true;
  }

  /**
   * Puts a catalogue's record beside the document that it describes, whether that is here or not.
   */
  private boolean add(CatalogueRecord record, Run run, Map<String, Graph> graphs) {
    SourceText source = record.source();
    Model model = CatalogueGraph.of(record);
    if (graphs.keySet().stream().allMatch(Iris::isReport)) {
      CatalogueGraph.addText(model, source);
    }
    record.findings().forEach(f -> run.lines().add(source.name() + ": " + f.message()));
    if (!conforms(model, source, record.ordinal(), run, graphs)) {
      return false;
    }
    Provenance.add(model, source.sha256(), record.ordinal(), version, run.clock());
    graphs.put(Iris.graph(source.sha256(), record.ordinal()), model.getGraph());
    return true;
  }

  /** Whether a graph may be published; the report of one that may not takes its place. */
  private boolean conforms(
      Model model, SourceText source, int ordinal, Run run, Map<String, Graph> graphs) {
    ValidationResult result = validator.check(model.getGraph());
    result.findings().forEach(f -> run.lines().add(source.name() + ": " + f.line()));
    if (!result.conforms()) {
      Model report = Report.of(source.name(), source.sha256(), ordinal, result);
      graphs.put(Iris.report(source.sha256(), ordinal), report.getGraph());
    }
    return result.conforms();
  }

  private void publishLists(Run run) {
    String marker = Iris.graphOf("word-lists");
    if (run.before().by(version, marker)) {
      return;
    }
    for (String list : PublishedLists.NAMES) {
      run.store().replace(Iris.graphOf(list), PublishedLists.graph(list));
    }
    Model model = ModelFactory.createDefaultModel();
    model.createResource(Iris.program(version)).addProperty(Plenary.extractorVersion, version);
    run.store().replace(marker, model.getGraph());
  }
}

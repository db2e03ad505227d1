package org.plenary.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Model;
import org.plenary.document.UnDocument;
import org.plenary.extract.Extraction;
import org.plenary.extract.Extractor;
import org.plenary.graph.DocumentGraph;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;
import org.plenary.rdf.RdfReader;
import org.plenary.source.Source;
import org.plenary.validate.ValidationResult;
import org.plenary.validate.Validator;

/** The whole build: text → document → graph → check → store. */
public final class Publisher {
  /** The files of {@code ontology/} that are published beside the documents. */
  private static final List<String> LISTS =
      List.of(
          "plenary",
          "alignments",
          "agreements",
          "calendar",
          "languages",
          "meetings",
          "organisations",
          "organs",
          "verbs");

  private final Extractor extractor;
  private final Validator validator;
  private final String version;

  /**
   * @param version the program's version; another one makes everything be read again
   */
  public Publisher(Extractor extractor, Validator validator, String version) {
    this.extractor = extractor;
    this.validator = validator;
    this.version = version;
  }

  /**
   * Reads sources and puts what they say into the store. A file that was published by this version
   * and has not changed is left alone; one that fails leaves what was published before.
   *
   * @param clock the time to state
   * @param progress called after each source
   */
  public Outcome publish(
      List<Source> sources, Store store, Instant clock, Consumer<Source> progress) {
    List<String> lines = new ArrayList<>();
    List<UnDocument> read = new ArrayList<>();
    int unchanged = 0;
    int failed = 0;
    Map<String, String> before = store.valuesByGraph(Plenary.extractorVersion.getURI());
    publishLists(store, before);
    for (Source source : sources) {
      if (isPublished(source, before)) {
        unchanged++;
      } else if (!publish(source, store, clock, lines, read)) {
        failed++;
      }
      progress.accept(source);
    }
    if (!read.isEmpty()) {
      Profiles.of(store).suggest(store);
    }
    return new Outcome(read.size(), unchanged, failed, lines);
  }

  /**
   * @param published documents that were read and published now
   * @param unchanged documents that were published before and have not changed
   * @param failed sources that could not be published
   * @param lines what a reader should know, one line each
   */
  public record Outcome(int published, int unchanged, int failed, List<String> lines) {
    public Outcome {
      lines = List.copyOf(lines);
    }
  }

  private boolean isPublished(Source source, Map<String, String> before) {
    return source instanceof Source.Readable readable
        && version.equals(before.get(Iris.graph(readable.text().sha256())));
  }

  private boolean publish(
      Source source, Store store, Instant clock, List<String> lines, List<UnDocument> read) {
    if (source instanceof Source.Refused refused) {
      lines.add(refused.name() + ": " + refused.reason());
      return false;
    }
    Source.Readable readable = (Source.Readable) source;
    readable.notices().forEach(n -> lines.add(readable.name() + ": " + n));
    Extraction extraction = extractor.extract(readable.text());
    if (extraction instanceof Extraction.NotRecognised not) {
      lines.add(not.name() + ": " + not.reason());
      return false;
    }
    UnDocument document = ((Extraction.Extracted) extraction).document();
    document.findings().forEach(f -> lines.add(readable.name() + ": " + f.message()));
    return publish(document, store, clock, lines, read);
  }

  private boolean publish(
      UnDocument document, Store store, Instant clock, List<String> lines, List<UnDocument> read) {
    String sha256 = document.source().sha256();
    Model model = DocumentGraph.of(document);
    ValidationResult result = validator.check(model.getGraph());
    result.findings().forEach(f -> lines.add(document.source().name() + ": " + f.line()));
    if (!result.conforms()) {
      Model report = Report.of(document.source().name(), sha256, result);
      store.replace(Iris.report(sha256), report.getGraph());
      return false;
    }
    Provenance.add(model, sha256, version, clock);
    removeOlder(document, store);
    Optional<String> other = sameExpression(document, store);
    if (other.isPresent()) {
      lines.add(
          "%s: expected a language version that is not here yet, found %s, published from another file (%s): left out"
              .formatted(document.source().name(), DocumentGraph.label(document), other.get()));
      return false;
    }
    store.replace(Iris.graph(sha256), model.getGraph());
    read.add(document);
    return true;
  }

  /** A file of the same name that has changed takes the place of what it said before. */
  private static void removeOlder(UnDocument document, Store store) {
    String graph = Iris.graph(document.source().sha256());
    store.valuesByGraph(Plenary.fileName.getURI()).entrySet().stream()
        .filter(e -> e.getValue().equals(document.source().name()) && !e.getKey().equals(graph))
        .forEach(e -> store.remove(e.getKey()));
  }

  /** Two files of one language version would say everything twice, at different places. */
  private static Optional<String> sameExpression(UnDocument document, Store store) {
    String expression =
        Iris.expression(Iris.document(document.identity()), document.source().language());
    return store.graphsOf(expression, Plenary.embodiedIn.getURI()).stream()
        .filter(g -> !g.equals(Iris.graph(document.source().sha256())))
        .findFirst();
  }

  private void publishLists(Store store, Map<String, String> before) {
    String marker = Iris.graphOf("word-lists");
    if (version.equals(before.get(marker))) {
      return;
    }
    for (String list : LISTS) {
      store.replace(Iris.graphOf(list), RdfReader.bundled("/ontology/" + list + ".ttl"));
    }
    Model model = org.apache.jena.rdf.model.ModelFactory.createDefaultModel();
    model.createResource(Iris.program(version)).addProperty(Plenary.extractorVersion, version);
    store.replace(marker, model.getGraph());
  }
}
